import { percent } from '../../geometry/svg-path.ts'
import type { FenceKnown } from '../../model/fence-extent.ts'

/** Height of a mark, px. */
export const MARK_HEIGHT = 14

interface Props {
  known: FenceKnown
  /** From where to where, as shares of the whole width. */
  from: number
  to: number
  y: number
}

/** A stretch of fence: solid if built, hollow if not yet, hatched if only its length is published; else a question mark. */
export function BarcodeMark({ known, from, to, y }: Props) {
  if (known === 'nothing') {
    return (
      <text x={percent(from)} y={y + MARK_HEIGHT - 3} textAnchor="middle">
        ?
      </text>
    )
  }
  return (
    <rect
      className={`barcode-${known.replace(' ', '-')}`}
      x={percent(from)}
      y={y}
      width={percent(to - from)}
      height={MARK_HEIGHT}
      fill={known === 'length' ? 'url(#fence-hatch)' : 'none'}
    />
  )
}
