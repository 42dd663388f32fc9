import type { Crossing } from '../model/register.ts'
import { situationOf } from '../model/situation.ts'
import { useSite } from '../site/site.ts'
import { CrossingSymbol } from '../symbols/CrossingSymbol.tsx'

/** px; the line's height in the drawing, of its ticks, and of the drawing itself. */
const Y = 34
const TICK = { every: 100, short: 5, long: 9, longEvery: 500 }
const HEIGHT = 50
const NAME_Y = 16

/** The border as a straight line with all crossings at their kilometres; positions in per cent, so that nothing is stretched. */
export function BorderRuler({ crossing, name, label }: { crossing: Crossing; name: string; label: string }) {
  const { register, situation } = useSite()
  const { borderLengthKm, coastKm, crossings } = register
  const { status, applications } = situationOf(situation, crossing)
  const x = (km: number) => `${((km / borderLengthKm) * 100).toFixed(2)}%`
  const ticks = Array.from({ length: Math.floor(borderLengthKm / TICK.every) + 1 }, (_, n) => n * TICK.every)
  return (
    <svg
      className="border-ruler border"
      width="100%"
      height={HEIGHT}
      overflow="visible"
      role="img"
      aria-label={label}
    >
      <line className="border-band" x1="0" x2="100%" y1={Y} y2={Y} />
      {ticks.map((km) => (
        <line
          key={km}
          className="ruler-tick"
          x1={x(km)}
          x2={x(km)}
          y1={Y + 5}
          y2={Y + 5 + (km % TICK.longEvery === 0 ? TICK.long : TICK.short)}
        />
      ))}
      <line className="border-line" x1="0" x2={x(coastKm)} y1={Y} y2={Y} />
      <line className="border-line border-at-sea" x1={x(coastKm)} x2="100%" y1={Y} y2={Y} />
      {crossings.map(({ id, borderKm }) => (
        <circle key={id} className="ruler-crossing" cx={x(borderKm)} cy={Y} r="3" />
      ))}
      <text {...placeOfName(crossing.borderKm / borderLengthKm)} y={NAME_Y}>
        {name}
      </text>
      <svg x={x(crossing.borderKm)} y={Y} overflow="visible" role="presentation">
        <g className="ruler-own">
          <CrossingSymbol status={status} applications={applications} size={16} casing />
        </g>
      </svg>
    </svg>
  )
}

/** Over its symbol, but for the ends of the line: there a centred name would not fit. */
function placeOfName(share: number): { x: string; textAnchor: 'start' | 'middle' | 'end' } {
  if (share < 0.2) return { x: '0', textAnchor: 'start' }
  if (share > 0.8) return { x: '100%', textAnchor: 'end' }
  return { x: `${(share * 100).toFixed(2)}%`, textAnchor: 'middle' }
}
