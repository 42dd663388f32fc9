import type { ReactNode } from 'react'
import { CrossingSymbol } from '../../drawing/symbols/CrossingSymbol.tsx'
import type { ShareCard } from './share-card.ts'
import { CARD, type CardLayout, layOutCard, type PlacedLines, STRIP_TYPE, TYPE } from './share-card-layout.ts'
import { token } from './styles.ts'
import { type FittedText, FONT_FAMILY, fitText, textAdvance } from './text.ts'

const NAME_SIZE = 28

/** A share image: words on the left, the map on the right. */
export function ShareCardDrawing({ card, map }: { card: ShareCard; map: ReactNode }) {
  const { width, height, mapLeft } = CARD
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT_FAMILY}
      role="presentation"
    >
      {map}
      <rect width={mapLeft} height={height} fill={token('panel')} />
      <CardHead {...card.site} />
      <CardWords card={card} layout={layOutCard(card)} />
      <CardStrip periods={card.periods} />
    </svg>
  )
}

/** The mark and the name of the site. */
function CardHead({ name, tagline }: ShareCard['site']) {
  const { left, right, head } = CARD
  const nameLeft = left + 35
  const taglineLeft = nameLeft + textAdvance(name, NAME_SIZE, 600) + 14
  const { size, lineHeight, lines } = fitText(tagline, {
    width: right - taglineLeft,
    weight: 400,
    sizes: TYPE.tagline,
  })
  return (
    <>
      <path d={`M${left + 10} ${head - 17}v34`} stroke={token('control-edge')} strokeWidth={2} />
      <g transform={`translate(${left + 10} ${head - 7})`}>
        <CrossingSymbol status="open" size={15} />
      </g>
      <g transform={`translate(${left + 10} ${head + 8})`}>
        <CrossingSymbol status="closed" size={13} />
      </g>
      <text x={nameLeft} y={head} dy="0.34em" fontSize={NAME_SIZE} fontWeight={600} fill={token('text')}>
        {name}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={taglineLeft}
          y={head + (index - (lines.length - 1) / 2) * lineHeight}
          dy="0.38em"
          fontSize={size}
          fill={token('text-2')}
        >
          {line}
        </text>
      ))}
    </>
  )
}

/** From the top of a line to its base line, of the size of its type. */
const RISE = 0.33

/** The words of a card, from its title down to the latest record. */
function CardWords({ card, layout }: { card: ShareCard; layout: CardLayout }) {
  return (
    <g fill={token('text')}>
      <TextLines {...layout.title} />
      <States states={card.states} lines={layout.states} />
      <TextLines {...layout.sentence} />
      <g fill={token('text-2')}>
        <TextLines {...layout.latest} />
      </g>
    </g>
  )
}

function TextLines({ lines, ...setting }: PlacedLines) {
  return lines.map((runs, index) => (
    <text key={runs[0]?.text} x={CARD.left} y={baseLine(setting, index)} fontSize={setting.size}>
      {runs.map(({ text, weight }) => (
        <tspan key={text} fontWeight={weight}>
          {text}
        </tspan>
      ))}
    </text>
  ))
}

/** Each state's symbol with its words, in one line. */
function States({ states, lines }: { states: ShareCard['states']; lines: PlacedLines }) {
  const widths = states.map(({ words }) => CARD.symbol + CARD.symbolGap + textAdvance(words, lines.size, 600))
  return states.map(({ words, ...state }, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width + CARD.stateGap, 0)
    return (
      <g key={words} transform={`translate(${CARD.left + before} 0)`}>
        <g transform={`translate(${CARD.symbol / 2} ${lines.top + lines.lineHeight / 2})`}>
          <CrossingSymbol {...state} size={CARD.symbol} />
        </g>
        <text x={CARD.symbol + CARD.symbolGap} y={baseLine(lines, 0)} fontSize={lines.size} fontWeight={600}>
          {words}
        </text>
      </g>
    )
  })
}

function baseLine({ top, lineHeight, size }: Omit<PlacedLines, 'lines'>, index: number): number {
  return top + (index + 0.5) * lineHeight + RISE * size
}

const { top, middle, bottom } = CARD.strip
const SYMBOL = 22
const FRAME = 2

/** The periods at the foot of a card, with the one it shows framed. */
function CardStrip({ periods }: Pick<ShareCard, 'periods'>) {
  const width = (CARD.right - CARD.left) / periods.length
  const setHead = (head: string, sizes = STRIP_TYPE) =>
    fitText(head, { width: width - 8, weight: 600, sizes })
  const size = Math.min(...periods.map(({ head }) => setHead(head).size))
  const sizes = STRIP_TYPE.filter((each) => each.size === size)
  return (
    <g>
      {periods.map((period, index) => (
        <g key={period.head} transform={`translate(${CARD.left + index * width} 0)`}>
          <Period {...period} head={setHead(period.head, sizes)} width={width} />
        </g>
      ))}
      <path
        d={`M${CARD.left} ${top}H${CARD.right}M${CARD.left} ${bottom}H${CARD.right}`}
        stroke={token('hairline')}
      />
    </g>
  )
}

interface PeriodProps extends Omit<ShareCard['periods'][number], 'head'> {
  head: FittedText
  width: number
}

function Period({ head: { size, lineHeight, lines }, isShown, state, count, width }: PeriodProps) {
  const center = width / 2
  const firstLine = (top + middle) / 2 - ((lines.length - 1) * lineHeight) / 2
  return (
    <>
      {state?.status === 'closed' && (
        <rect y={middle} width={width} height={bottom - middle} fill={token('closed-tint')} />
      )}
      {isShown && <rect y={top} width={width} height={middle - top} fill={token('text')} />}
      {lines.map((line, index) => (
        <text
          key={line}
          x={center}
          y={firstLine + index * lineHeight}
          dy="0.34em"
          textAnchor="middle"
          fontSize={size}
          fontWeight={600}
          fill={token(isShown ? 'panel' : 'text')}
        >
          {line}
        </text>
      ))}
      <g transform={`translate(${center} ${(middle + bottom) / 2})`}>
        {state ? (
          <CrossingSymbol {...state} size={SYMBOL} />
        ) : (
          <text dy="0.34em" textAnchor="middle" fontSize={21} fill={token('text')}>
            {count}
          </text>
        )}
      </g>
      {isShown && (
        <rect
          x={FRAME / 2}
          y={middle}
          width={width - FRAME}
          height={bottom - middle - FRAME / 2}
          fill="none"
          stroke={token('text')}
          strokeWidth={FRAME}
        />
      )}
    </>
  )
}
