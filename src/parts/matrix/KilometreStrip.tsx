import { number } from '../../i18n/format.ts'
import { useSite } from '../../site/site.ts'
import { MATRIX } from './measures.ts'

const X = 8
const ELBOW = 27
const END = MATRIX.strip - 8
const TICK = { every: 100, long: 500 }

/**
 * The border as a straight line with each crossing at its true kilometre, joined to its row. It pictures the column
 * beside it. Its lengths are shares of its box, which is as high as the rows and grows with their letters.
 */
export function KilometreStrip() {
  const { register, view } = useSite()
  const { crossings, borderLengthKm, coastKm } = register
  const x = (px: number) => percent(px / MATRIX.strip)
  const y = (km: number) => percent(km / borderLengthKm)
  const ticks = Array.from(
    { length: Math.floor(borderLengthKm / TICK.every) + 1 },
    (_, index) => index * TICK.every,
  )
  return (
    <svg className="kilometre-strip" aria-hidden="true">
      <text x={x(X)} y={-6} textAnchor="middle">
        {number(0, view.language)}
      </text>
      <line className="border-band" x1={x(X)} x2={x(X)} y1="0" y2="100%" />
      <line className="border-line" x1={x(X)} x2={x(X)} y1="0" y2={y(coastKm)} />
      <line className="border-line border-at-sea" x1={x(X)} x2={x(X)} y1={y(coastKm)} y2="100%" />
      {ticks.map((km) => (
        <line
          key={km}
          className="kilometre-strip-ticks"
          x1={x(X)}
          x2={x(X - (km % TICK.long === 0 ? 7 : 4))}
          y1={y(km)}
          y2={y(km)}
        />
      ))}
      {crossings.map(({ id, borderKm }, index) => {
        const chosen = view.crossing === id
        const row = percent((index + 0.5) / crossings.length)
        return (
          <g key={id} className={chosen ? 'kilometre-strip-chosen' : undefined}>
            <line className="kilometre-strip-connector" x1={x(X)} x2={x(ELBOW)} y1={y(borderKm)} y2={row} />
            <line className="kilometre-strip-connector" x1={x(ELBOW)} x2={x(END)} y1={row} y2={row} />
            <circle cx={x(X)} cy={y(borderKm)} r={chosen ? 3.5 : 2.2} />
          </g>
        )
      })}
    </svg>
  )
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
