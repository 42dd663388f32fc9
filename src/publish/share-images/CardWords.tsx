import { CrossingSymbol } from '../../symbols/CrossingSymbol.tsx'
import { textAdvance } from '../picture/text-advance.ts'
import { token } from '../picture/tokens.ts'
import type { CardLayout, PlacedLines } from './card-layout.ts'
import { CARD } from './card-measures.ts'
import type { ShareCard } from './share-card.ts'

/** From the top of a line to its base line, of the size of its type. */
const RISE = 0.33

/** What a card says, from its title down to the latest record. */
export function CardWords({ card, layout }: { card: ShareCard; layout: CardLayout }) {
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
