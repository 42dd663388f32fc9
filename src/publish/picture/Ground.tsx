import { type Sheet, sheetTransform } from '../../drawing/basemap-layer.ts'
import type { Frame } from '../../drawing/projection.ts'
import { SheetPaths } from '../../static-map/Sprite.tsx'
import { lineScales } from './map-parts.ts'
import { pngOf } from './png.ts'
import { svgOf } from './svg-of.ts'

interface Props {
  sheet: Sheet
  frame: Frame
}

interface Size {
  width: number
  height: number
}

/** The base map of a picture, in a frame. */
export function Ground({ sheet, frame }: Props) {
  return (
    <g transform={sheetTransform(sheet, frame)}>
      <SheetPaths sheet={sheet} />
    </g>
  )
}

/** The same as pixels: what many pictures have in common is painted once. */
export function PaintedGround({ address, width, height }: Size & { address: string }) {
  return <image href={address} x={-width / 2} y={-height / 2} width={width} height={height} />
}

/** Paints a base map around 0, 0, by a factor larger than it is shown; gives its address. */
export async function paintGround(
  { sheet, frame }: Props,
  { width, height }: Size,
  factor = 1,
): Promise<string> {
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="presentation"
    >
      <Ground sheet={sheet} frame={frame} />
    </svg>
  )
  const png = await pngOf(svgOf(drawing, lineScales(sheet, frame)), factor)
  return `data:image/png;base64,${png.toString('base64')}`
}
