import type { Status } from '../../geodata/schema/decision.ts'
import { STATUS_SYMBOLS } from './status.ts'

interface Props {
  status: Status
  /** Applications for international protection are accepted: a dot in the ring. */
  applications?: boolean
  /** px */
  size: number
  /** A rim in the ground's colour, for symbols that stand on lines. */
  casing?: boolean
}

const CASING = 2

/** The symbol of a road crossing, centred on 0, 0. */
export function CrossingSymbol({ status, applications = false, size, casing = false }: Props) {
  const { shape, className } = STATUS_SYMBOLS[status]
  if (shape === 'square') {
    const side = size * 0.88
    return (
      <g className={className}>
        {casing && <Square className="casing" side={side + 2 * CASING} radius={size * 0.09 + 1} />}
        <Square className="solid" side={side} radius={size * 0.09} />
      </g>
    )
  }
  return (
    <g className={className}>
      {casing && <circle className="casing" r={size / 2 + CASING} />}
      <circle className="ring" r={size * 0.4} strokeWidth={size * 0.2} />
      {applications && <circle className="solid" r={size * 0.15} />}
    </g>
  )
}

function Square({ className, side, radius }: { className: string; side: number; radius: number }) {
  return <rect className={className} x={-side / 2} y={-side / 2} width={side} height={side} rx={radius} />
}
