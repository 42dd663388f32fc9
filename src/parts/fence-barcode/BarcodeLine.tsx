import { percent } from '../../geometry/svg-path.ts'
import { roundedKilometres } from '../../i18n/format.ts'
import type { FenceStretch } from '../../model/fence-extent.ts'
import type { Register } from '../../model/register.ts'
import { useTextSite } from '../../site/text-site.ts'
import { BarcodeMark, MARK_HEIGHT } from './BarcodeMark.tsx'
import { type BarcodeName, rowsOf } from './name-rows.ts'

/** px */
const ENDS = 12
const MARKS = 20
const LINE = MARKS + MARK_HEIGHT + 9
const NAMES = LINE + 21
/** From a row of names to the next, and below the last: see fence-barcode.css. */
const ROW = 16
const BELOW = 5

/** Where a name would reach beyond an end of the line, as a share of it. */
const NEAR_END = 0.07
/** The least widths that names are placed for, px: below the second there is a container query. */
const WIDTHS = { narrow: 318, wide: 560 }

interface Props {
  stretches: readonly { crossing: Register['crossings'][number]; stretch: FenceStretch }[]
  /** What it shows, in words. */
  label: string
}

/** The border as a straight line from north to south, with the fence above it and the crossings below. */
export function BarcodeLine({ stretches, label }: Props) {
  const { register, view } = useTextSite()
  const { borderLengthKm, coastKm, crossings } = register
  const share = (km: number) => km / borderLengthKm
  const coast = percent(share(coastKm))
  const names = crossings.map((crossing) => nameOf(crossing.names[view.language], share(crossing.borderKm)))
  const [rows, narrowRows] = [rowsOf(names, WIDTHS.wide), rowsOf(names, WIDTHS.narrow)]
  const height = NAMES + ROW * Math.max(...rows) + BELOW
  return (
    <svg className="barcode barcode-line" width="100%" height={height} role="img" aria-label={label}>
      <text y={ENDS}>{roundedKilometres(0, view.language)}</text>
      <text x="100%" y={ENDS} textAnchor="end">
        {roundedKilometres(borderLengthKm, view.language)}
      </text>
      <line className="barcode-band" x2="100%" y1={LINE} y2={LINE} />
      <line className="barcode-border" x2={coast} y1={LINE} y2={LINE} />
      <line className="barcode-border border-at-sea" x1={coast} x2="100%" y1={LINE} y2={LINE} />
      {stretches.map(({ crossing, stretch: { known, fromKm, toKm } }) => (
        <BarcodeMark key={crossing.id} known={known} from={share(fromKm)} to={share(toKm)} y={MARKS} />
      ))}
      {crossings.map(({ id, borderKm }) => (
        <circle key={id} cx={percent(share(borderKm))} cy={LINE} r={2.5} />
      ))}
      {names.map(({ text, at, anchor }, index) => (
        <text
          key={text}
          className={`barcode-row-${rows[index]} barcode-narrow-row-${narrowRows[index]}`}
          x={percent(at)}
          y={NAMES}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

function nameOf(text: string, at: number): BarcodeName {
  if (at < NEAR_END) return { text, at: 0, anchor: 'start' }
  return at > 1 - NEAR_END ? { text, at: 1, anchor: 'end' } : { text, at, anchor: 'middle' }
}
