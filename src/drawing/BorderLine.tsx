import { BORDER_SHEET } from './border-units.ts'
import type { Frame } from './projection.ts'
import { HEAVY_FROM_ZOOM } from './rules.ts'
import { sheetTransform } from './sheet.ts'

/** The border line: a band with a line on it, dashed where it runs through the sea. */
export function BorderLine({ frame }: { frame: Frame }) {
  const transform = sheetTransform(BORDER_SHEET, frame)
  return (
    <g className={frame.zoom >= HEAVY_FROM_ZOOM ? 'border heavy' : 'border'} transform={transform}>
      <use className="border-band" href="#border-land" />
      <use className="border-line" href="#border-land" />
      <use className="border-line border-at-sea" href="#border-sea" />
    </g>
  )
}
