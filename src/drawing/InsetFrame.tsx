import type { Box } from './box.ts'
import { insetConnector, insetFrame } from './inset-frame.ts'
import type { Frame } from './projection.ts'
import { linePath, round } from './svg-path.ts'

interface Props {
  frame: Frame
  /** How far the map reaches: the inset stands in that corner, and a line leads to it. Where CSS draws the line, none. */
  bounds?: Pick<Box, 'right' | 'bottom'>
}

/** What the inset shows, as a frame on the map, and the line from there to the inset. */
export function InsetFrame({ frame, bounds }: Props) {
  const shown = insetFrame(frame)
  const connector = bounds && insetConnector(shown, bounds)
  return (
    <>
      <rect
        className="inset-frame"
        x={round(shown.left, 1)}
        y={round(shown.top, 1)}
        width={round(shown.right - shown.left, 1)}
        height={round(shown.bottom - shown.top, 1)}
      />
      {connector && <path className="inset-frame" d={linePath(connector)} />}
    </>
  )
}
