import type { ReactNode } from 'react'
import type { FenceState } from '../../../geodata/schema/fence.ts'
import type { Language } from '../../address/view.ts'
import { INSET, insetBox } from '../../drawing/layout-variants.ts'
import { InsetFrame } from '../../drawing/MapDrawing.tsx'
import { InsetScale } from '../../drawing/ScaleMark.tsx'
import { CrossingSymbol, RailSymbol } from '../../drawing/symbols/CrossingSymbol.tsx'
import { FENCE_PATTERNS, FenceLine } from '../../drawing/symbols/FenceLine.tsx'
import type { FenceScale } from '../../drawing/symbols/fence-ends.ts'
import type { Frame } from '../../geometry/projection.ts'
import { pictureAge, pictureLines } from '../../i18n/words/picture-lines.ts'
import type { Register } from '../../model/register.ts'
import type { Site } from '../../site/site.ts'
import { token } from './styles.ts'
import { type FittedText, FONT_FAMILY, fitText } from './text.ts'

const PADDING = 20
const RISE = 0.33

interface Props {
  site: Site
  /** The time that it shows, in words. */
  span: string
  /** The map, around 0, 0, and its size, px. */
  map: ReactNode
  size: { width: number; height: number }
}

/** A self-contained picture of the map: with both statements, its legend, how old the record is, and whose data it is. */
export function MapPictureDrawing({ site, span, map, size: { width, height } }: Props) {
  const texts = headTexts(site, span, width - 2 * PADDING)
  const head = texts.reduce((sum, { lines, lineHeight }) => sum + lines.length * lineHeight, 24)
  const legend = head + height + 12
  const foot = legend + legendHeight(site.register) + 44
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
      {/* Covers what of the map is outside its box: clipping would take as long as all the rest. */}
      <path
        d={`M0 0H${width}V${head}H0zM0 ${head + height}H${width}V${foot + 12}H0z`}
        fill={token('panel')}
      />
      {texts.map(({ lines, size, lineHeight, className, weight, color }) => {
        const start = top
        top += lines.length * lineHeight
        return lines.map((line, index) => (
          <text
            key={line}
            className={className}
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
      {[pictureAge(site), attribution(site)].map((line, index) => (
        <text key={line} x={PADDING} y={foot + (index - 1) * 18} fontSize={12.5} fill={token('text-2')}>
          {line}
        </text>
      ))}
    </svg>
  )
}

const COLUMNS = 2
const ROW = 25
const SYMBOL_ROOM = 40
const HALF = 17

/** How high the legend is, px. */
function legendHeight(register: Register): number {
  return Math.ceil((9 + register.railCrossings.length) / COLUMNS) * ROW
}

/** Every symbol of the map with its word. */
function PictureLegend({ site: { register, dictionary }, width }: { site: Site; width: number }) {
  const { label, rail, applications } = dictionary.layers
  const states: FenceState[] = ['planned', 'under construction', 'built']
  const items: [string, ReactNode][] = [
    [label.open, <CrossingSymbol key="open" status="open" size={15} />],
    [label.closed, <CrossingSymbol key="closed" status="closed" size={15} />],
    [applications, <CrossingSymbol key="applications" status="open" applications size={15} />],
    ...states.map((state): [string, ReactNode] => [
      label[FENCE_PATTERNS[state].layer],
      <FenceLine
        key={FENCE_PATTERNS[state].layer}
        state={state}
        points={[
          [HALF, 3],
          [-HALF, 3],
        ]}
      />,
    ]),
    [dictionary.fence.symbol, <FenceMark key="symbol" half={11} scale="symbol" />],
    [dictionary.fence.toScale, <FenceMark key="to scale" half={HALF - 9} scale="approximate" />],
    [label.border, <Border key="border" />],
    ...register.railCrossings.map(({ id, names }): [string, ReactNode] => [
      rail(names.fi),
      <RailSymbol key={id} size={12} />,
    ]),
  ]
  return items.map(([name, symbol], index) => (
    <g
      key={name}
      transform={`translate(${(index % COLUMNS) * (width / COLUMNS)} ${(Math.floor(index / COLUMNS) + 0.5) * ROW})`}
    >
      <g transform={`translate(${HALF} 0)`}>{symbol}</g>
      <text x={SYMBOL_ROOM} dy="0.34em" fontSize={14} fill={token('text')}>
        {name}
      </text>
    </g>
  ))
}

/** A kind of mark of the fence, half so long, px. */
function FenceMark({ half, scale }: { half: number; scale: FenceScale }) {
  return (
    <FenceLine
      state="built"
      scale={scale}
      points={[
        [half, 3],
        [-half, 3],
      ]}
    />
  )
}

/** Not in the classes of the border, whose lines are in the units of the map. */
function Border() {
  return <path d={`M${-HALF} 0H${HALF}`} stroke={token('border')} strokeWidth={2} />
}

/** The class of the inset: its lines have another scale. */
export const INSET_CLASS = 'picture-inset'

interface InsetProps {
  /** The main map, and how far it reaches to the right and down. */
  frame: Frame
  bounds: { right: number; bottom: number }
  title: string
  language: Language
  children: ReactNode
}

/** The enlarged south-east in its corner, its frame on the main map, and the line between the two. */
export function PictureInset({ frame, bounds, title, language, children }: InsetProps) {
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
        <InsetScale language={language} />
        <rect x={-width / 2} y={-height / 2} width={width} height={height} fill="none" stroke={edge} />
      </g>
    </>
  )
}

/** A text and its look. */
interface PictureText extends FittedText {
  className: string
  weight: 400 | 600
  /** Name of the token of its colour. */
  color: string
}

/** The two statements, above the map of a picture. The classes are those by which a page puts others in their place. */
function headTexts(site: Site, span: string, width: number): PictureText[] {
  const [then, latest] = pictureLines(site, null, span)
  const thenSizes = [type(22, 30), type(19, 30), type(16.5, 30)]
  return [
    {
      ...fitText(then, { width, weight: 600, sizes: thenSizes }),
      className: 'picture-then',
      weight: 600,
      color: 'text',
    },
    {
      ...fitText(latest, { width, weight: 400, sizes: [type(16, 23), type(14, 23)] }),
      className: 'picture-latest',
      weight: 400,
      color: 'text',
    },
  ]
}

/** Whose data it is, as their licences ask. */
export function attribution({ dictionary: { map, site } }: Pick<Site, 'dictionary'>): string {
  return `${site.name} · © OpenStreetMap${map.contributors} · ${map.places}GeoNames${map.placesLicence}`
}

function type(size: number, lineHeight: number) {
  return { size, lineHeight, most: 1 }
}
