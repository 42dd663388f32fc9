import type { FunctionComponent } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import { round } from '../../geometry/svg-path.ts'

interface ShapeProps {
  /** px */
  size: number
  /** Applications for international protection are accepted: a dot in the ring. */
  applications: boolean
  /** A rim in the ground's colour, for symbols that stand on lines. */
  casing: boolean
}

/** How a status looks, everywhere: shape first, so that it is read without colour. Colours: styles/tokens.css. */
export const STATUS_SYMBOLS: Record<Status, { Shape: FunctionComponent<ShapeProps>; className: string }> = {
  open: { Shape: Ring, className: 'symbol-open' },
  closed: { Shape: Square, className: 'symbol-closed' },
}

const CASING = 2

/** The symbol of a road crossing, centred on 0, 0. */
export function CrossingSymbol({
  status,
  size,
  applications = false,
  casing = false,
}: { status: Status } & Pick<ShapeProps, 'size'> & Partial<ShapeProps>) {
  const { Shape, className } = STATUS_SYMBOLS[status]
  return (
    <g className={className}>
      <Shape size={size} applications={applications} casing={casing} />
    </g>
  )
}

function Ring({ size, applications, casing }: ShapeProps) {
  return (
    <>
      {casing && <circle className="casing" r={size / 2 + CASING} />}
      <circle className="ring" r={size * 0.4} strokeWidth={size * 0.2} />
      {applications && <circle className="solid" r={size * 0.15} />}
    </>
  )
}

function Square({ size, casing }: ShapeProps) {
  const [side, radius] = [size * 0.88, round(size * 0.09, 2)]
  return (
    <>
      {casing && <Rectangle className="casing" side={side + 2 * CASING} radius={radius + 1} />}
      <Rectangle className="solid" side={side} radius={radius} />
    </>
  )
}

function Rectangle({ className, side, radius }: { className: string; side: number; radius: number }) {
  return <rect className={className} x={-side / 2} y={-side / 2} width={side} height={side} rx={radius} />
}

/** The symbol of a railway crossing, centred on 0, 0: a hollow diamond, since it has no status here. */
export function RailSymbol({ size }: { size: number }) {
  const half = size / 2
  return <path className="symbol-rail" d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0z`} />
}
