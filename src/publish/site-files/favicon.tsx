import { BrandMark } from '../../drawing/symbols/BrandMark.tsx'
import { svgOf } from '../pictures/render.ts'

/** The sides of the site's icon, in units of its drawing. */
export const ICON_SIDE = 32

/** The site's mark as an SVG file, for browser tabs; the other icons are drawn from it. In the light theme's colours. */
export function favicon(title: string): string {
  const half = ICON_SIDE / 2
  return svgOf(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${ICON_SIDE} ${ICON_SIDE}`}>
      <title>{title}</title>
      <g transform={`translate(${half} ${half})`}>
        <BrandMark stands="alone" />
      </g>
    </svg>,
    { basemap: 1, border: 1 },
  )
}
