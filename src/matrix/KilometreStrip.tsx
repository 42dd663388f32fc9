import { number } from '../i18n/format.ts'
import { useSite } from '../site/site.ts'
import { MATRIX } from './measures.ts'

const X = 8
const ELBOW = 27
const TICK = { every: 100, long: 500 }

/** The border as a straight line with each crossing at its true kilometre, joined to its row. A picture of the column beside it. */
export function KilometreStrip() {
  const { register, view } = useSite()
  const { crossings, borderLengthKm } = register
  const height = crossings.length * MATRIX.row
  const y = (km: number) => (km / borderLengthKm) * height
  const ticks = Array.from(
    { length: Math.floor(borderLengthKm / TICK.every) + 1 },
    (_, index) => index * TICK.every,
  )
  return (
    <svg className="kilometre-strip" width={MATRIX.strip} height={height + 40} role="presentation">
      <text x={X} y={12} textAnchor="middle">
        {number(0, view.language)}
      </text>
      <g transform="translate(0 18)">
        <path className="border-band" d={`M${X} 0V${height}`} />
        <path className="border-line" d={`M${X} 0V${y(register.coastKm)}`} />
        <path className="border-line border-at-sea" d={`M${X} ${y(register.coastKm)}V${height}`} />
        <path
          className="strip-ticks"
          d={ticks.map((km) => `M${X} ${y(km).toFixed(1)}h${km % TICK.long === 0 ? -7 : -4}`).join('')}
        />
        {crossings.map(({ id, borderKm }, index) => {
          const chosen = view.crossing === id
          const row = (index + 0.5) * MATRIX.row
          return (
            <g key={id} className={chosen ? 'strip-chosen' : undefined}>
              <path
                className="strip-connector"
                d={`M${X} ${y(borderKm).toFixed(1)}L${ELBOW} ${row}H${MATRIX.strip - 8}`}
              />
              <circle cx={X} cy={y(borderKm).toFixed(1)} r={chosen ? 3.5 : 2.2} />
            </g>
          )
        })}
      </g>
    </svg>
  )
}
