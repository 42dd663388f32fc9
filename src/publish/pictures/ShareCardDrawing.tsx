import type { ReactNode } from 'react'
import { CrossingSymbol } from '../../drawing/symbols/CrossingSymbol.tsx'
import { RecordBarDrawing } from './RecordBarDrawing.tsx'
import type { CardCell, ShareCard } from './share-card.ts'
import { CARD, type CardLayout, CELL, type CellLayout, HEAD, layOutCard } from './share-card-layout.ts'
import { token } from './styles.ts'
import { FONT_FAMILY } from './text.ts'

/** From the middle of a line to its base line, of the size of its type. */
const RISE = 0.33

/** A share image: words on the left, the map on the right. */
export function ShareCardDrawing({ card, map }: { card: ShareCard; map: ReactNode }) {
  const { width, height, mapLeft } = CARD
  const layout = layOutCard(card)
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
      <g fill={token('text')}>
        <CardHead {...card.site} tagline={layout.tagline} />
        <CardTitle {...layout.title} />
        {card.cells.map((cell, index) => {
          const place = layout.cells[index]
          return place && <Cell key={cell.name} cell={cell} layout={place} onMap={card.onMap} />
        })}
        <RecordBarDrawing layout={layout.bar} />
      </g>
    </svg>
  )
}

/** The mark and the name of the site, and what it is about. */
function CardHead({ name, tagline }: { name: string; tagline: CardLayout['tagline'] }) {
  const { left, head } = CARD
  return (
    <>
      <path d={`M${left + HEAD.mark} ${head - 17}v34`} stroke={token('control-edge')} strokeWidth={2} />
      <g transform={`translate(${left + HEAD.mark} ${head - 7})`}>
        <CrossingSymbol status="open" size={15} />
      </g>
      <g transform={`translate(${left + HEAD.mark} ${head + 8})`}>
        <CrossingSymbol status="closed" size={13} />
      </g>
      <Line x={left + HEAD.nameLeft} middle={head} size={HEAD.nameSize} weight={600}>
        {name}
      </Line>
      <g fill={token('text-2')}>
        <Line x={tagline.left} middle={head} size={tagline.size}>
          {tagline.lines.join(' ')}
        </Line>
      </g>
    </>
  )
}

function CardTitle({ size, runs }: CardLayout['title']) {
  return (
    <text x={CARD.left} y={CARD.title + RISE * size} fontSize={size}>
      {runs.map(({ text, weight }) => (
        <tspan key={text} fontWeight={weight}>
          {text}
        </tspan>
      ))}
    </text>
  )
}

/** A statement in its frame; the one that the map shows has a heavier frame and says so. */
function Cell({ cell, layout, onMap }: { cell: CardCell; layout: CellLayout; onMap: string }) {
  const { padding, width, height, edge, radius } = CELL
  const isAlone = cell.symbols.length === 1
  const { reasons, words, name, label } = layout
  const firstReason = (isAlone ? CELL.one : CELL.several).reasons + reasons.lineHeight / 2
  return (
    <g transform={`translate(${layout.left} ${CELL.top})`}>
      <rect
        x={edge / 2}
        y={edge / 2}
        width={width - edge}
        height={height - edge}
        rx={radius}
        fill="none"
        stroke={token(cell.isOnMap ? 'text' : 'control-edge')}
        strokeWidth={edge}
      />
      <Line x={padding} middle={CELL.name} size={name.size}>
        {name.lines.join(' ')}
      </Line>
      {label !== null && <Label width={label}>{onMap}</Label>}
      {isAlone ? (
        <StateOfOne cell={cell} size={words.size} />
      ) : (
        <StateOfSeveral cell={cell} size={words.size} />
      )}
      {reasons.lines.map((line, index) => (
        <Line key={line} x={padding} middle={firstReason + index * reasons.lineHeight} size={reasons.size}>
          {line}
        </Line>
      ))}
    </g>
  )
}

function Label({ width, children }: { width: number; children: string }) {
  const { height, padding, size, radius } = CELL.label
  const left = CELL.width - CELL.padding - width
  return (
    <>
      <rect x={left} y={CELL.name - height / 2} width={width} height={height} rx={radius} />
      <g fill={token('panel')}>
        <Line x={left + padding} middle={CELL.name} size={size} weight={600}>
          {children}
        </Line>
      </g>
    </>
  )
}

function StateOfOne({ cell: { symbols, words }, size }: { cell: CardCell; size: number }) {
  const { symbol, gap, middle } = CELL.one
  return (
    <>
      {symbols.map((state) => (
        <g key={words} transform={`translate(${CELL.padding + symbol / 2} ${middle})`}>
          <CrossingSymbol {...state} size={symbol} />
        </g>
      ))}
      <Line x={CELL.padding + symbol + gap} middle={middle - 1} size={size} weight={600}>
        {words}
      </Line>
    </>
  )
}

function StateOfSeveral({ cell: { symbols, words }, size }: { cell: CardCell; size: number }) {
  const { symbol, gap, middle, words: wordsMiddle } = CELL.several
  return (
    <>
      {symbols.map((state, index) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: they are alike but for their place, which never changes.
          key={index}
          transform={`translate(${CELL.padding + symbol / 2 + index * (symbol + gap)} ${middle})`}
        >
          <CrossingSymbol {...state} size={symbol} />
        </g>
      ))}
      <Line x={CELL.padding} middle={wordsMiddle} size={size} weight={600}>
        {words}
      </Line>
    </>
  )
}

interface LineProps {
  x: number
  middle: number
  size: number
  weight?: 400 | 600
  children: string
}

function Line({ x, middle, size, weight = 400, children }: LineProps) {
  return (
    <text x={x} y={middle + RISE * size} fontSize={size} fontWeight={weight}>
      {children}
    </text>
  )
}
