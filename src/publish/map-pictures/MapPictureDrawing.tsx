import type { ReactNode } from 'react'
import type { Site } from '../../site/site.ts'
import { FONT_FAMILY } from '../picture/fonts.ts'
import { token } from '../picture/tokens.ts'
import { legendHeight, PictureLegend } from './PictureLegend.tsx'
import { attribution, headTexts } from './picture-words.ts'

const PADDING = 20
const RISE = 0.33

interface Props {
  site: Site
  /** The time that it is of, in words. */
  span: string
  /** The map, around 0, 0, and its size, px. */
  map: ReactNode
  size: { width: number; height: number }
}

/** A picture of the map that stands by itself: with its time, its legend, and whose data it is. */
export function MapPictureDrawing({ site, span, map, size: { width, height } }: Props) {
  const texts = headTexts(site, span, width - 2 * PADDING)
  const head = texts.reduce((sum, { lines, lineHeight }) => sum + lines.length * lineHeight, 24)
  const legend = head + height + 12
  const foot = legend + legendHeight(site.register) + 26
  let top = 12
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={foot + 12}
      viewBox={`0 0 ${width} ${foot + 12}`}
      fontFamily={`'${FONT_FAMILY}', sans-serif`}
    >
      <title>{`${site.dictionary.site.name}: ${span}`}</title>
      <g transform={`translate(${width / 2} ${head + height / 2})`}>{map}</g>
      {/* Over what of the map is outside its box: to cut it off would take as long as all the rest. */}
      <path
        d={`M0 0H${width}V${head}H0zM0 ${head + height}H${width}V${foot + 12}H0z`}
        fill={token('panel')}
      />
      {texts.map(({ lines, size, lineHeight, weight, color }) => {
        const start = top
        top += lines.length * lineHeight
        return lines.map((line, index) => (
          <text
            key={line}
            x={PADDING}
            y={start + (index + 0.5) * lineHeight + RISE * size}
            fontSize={size}
            fontWeight={weight}
            fill={token(color)}
          >
            {line}
          </text>
        ))
      })}
      <g transform={`translate(${PADDING} ${legend})`}>
        <PictureLegend site={site} width={width - 2 * PADDING} />
      </g>
      <text x={PADDING} y={foot} fontSize={12.5} fill={token('text-2')}>
        {attribution(site)}
      </text>
    </svg>
  )
}
