import type { ReactNode } from 'react'
import { INSET, insetBox } from '../../drawing/layout-variants.ts'
import { InsetFrame } from '../../drawing/MapDrawing.tsx'
import type { Frame } from '../../drawing/projection.ts'
import { token } from '../picture/tokens.ts'

/** The class of the inset: its lines are of another scale. */
export const INSET_CLASS = 'picture-inset'

interface Props {
  /** Of the main map, and how far it reaches to the right and down. */
  frame: Frame
  bounds: { right: number; bottom: number }
  title: string
  children: ReactNode
}

/** The enlarged south-east in its corner, its frame on the main map, and the line between the two. */
export function PictureInset({ frame, bounds, title, children }: Props) {
  const { width, height } = INSET
  const { left, top } = insetBox(bounds)
  const edge = token('control-edge')
  return (
    <>
      <InsetFrame frame={frame} bounds={bounds} />
      <clipPath id="inset-clip">
        <rect x={-width / 2} y={-height / 2} width={width} height={height} />
      </clipPath>
      <g className={INSET_CLASS} transform={`translate(${left + width / 2} ${top + height / 2})`}>
        <g clipPath="url(#inset-clip)">{children}</g>
        <text x={8 - width / 2} y={19 - height / 2} fontSize={13} fill={token('text-2')}>
          {title}
        </text>
        <rect x={-width / 2} y={-height / 2} width={width} height={height} fill="none" stroke={edge} />
      </g>
    </>
  )
}
