import { CrossingSymbol } from '../../drawing/symbols/CrossingSymbol.tsx'
import { number, roundedKilometres } from '../../i18n/format.ts'
import type { Crossing } from '../../model/register.ts'
import { situationOf } from '../../model/situation.ts'
import { CrossingLink } from '../../parts/crossing/CrossingNames.tsx'
import { useOwnCrossing, useSite } from '../../site/site.ts'

/** Where on the border the crossing stands, and what comes next to the north and to the south. */
export function AlongBorder() {
  const crossing = useOwnCrossing()
  const { register, dictionary, view } = useSite()
  const text = dictionary.crossing
  const { crossings, borderLengthKm } = register
  const { borderKm, names } = crossing
  const index = crossings.indexOf(crossing)
  const sentence = text.borderKilometre(names[view.language], number(borderKm, view.language))
  return (
    <section className="along-border">
      <h2>{text.along}</h2>
      <BorderRuler
        crossing={crossing}
        name={text.kilometreOf(names[view.language], number(Math.round(borderKm), view.language))}
        label={sentence}
      />
      <p className="ruler-ends">
        <span>{text.northEnd(number(0, view.language))}</span>
        <span>{text.southEnd(roundedKilometres(borderLengthKm, view.language))}</span>
      </p>
      <p>{sentence}</p>
      <ul className="next-along">
        <Next from={borderKm} to={crossings[index - 1] ?? { end: text.endNorth, borderKm: 0 }} />
        <Next from={borderKm} to={crossings[index + 1] ?? { end: text.endSouth, borderKm: borderLengthKm }} />
      </ul>
    </section>
  )
}

/** The next crossing, or an end of the border, and how far it is along the line. */
function Next({ from, to }: { from: number; to: Crossing | { end: string; borderKm: number } }) {
  const { dictionary, view } = useSite()
  const text = dictionary.crossing
  const say = to.borderKm < from ? text.kmNorth : text.kmSouth
  const away = say(number(Math.round(Math.abs(to.borderKm - from)), view.language))
  return (
    <li>
      {'end' in to ? to.end : <CrossingLink crossing={to} pair />}
      <span className="next-distance">
        {'end' in to ? away : `${text.kilometre(number(Math.round(to.borderKm), view.language))} · ${away}`}
      </span>
    </li>
  )
}

/** px; the line's height in the drawing, of its ticks, and of the drawing itself. */
const Y = 34
const TICK = { every: 100, short: 5, long: 9, longEvery: 500 }
const HEIGHT = 50
const NAME_Y = 16

/** The border as a straight line with all crossings at their kilometres; positions in per cent, so that nothing is stretched. */
function BorderRuler({ crossing, name, label }: { crossing: Crossing; name: string; label: string }) {
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

/** Over its symbol, except at the ends of the line, where a centred name would not fit. */
function placeOfName(share: number): { x: string; textAnchor: 'start' | 'middle' | 'end' } {
  if (share < 0.2) return { x: '0', textAnchor: 'start' }
  if (share > 0.8) return { x: '100%', textAnchor: 'end' }
  return { x: `${(share * 100).toFixed(2)}%`, textAnchor: 'middle' }
}
