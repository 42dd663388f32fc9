import { CrossingSymbol } from '../../symbols/CrossingSymbol.tsx'
import { type FittedText, fitText } from '../picture/fit-text.ts'
import { token } from '../picture/tokens.ts'
import { CARD, STRIP_TYPE } from './card-measures.ts'
import type { ShareCard } from './share-card.ts'

const { top, middle, bottom } = CARD.strip
const SYMBOL = 22
const FRAME = 2

/** The periods at the foot of a card, the one it speaks of framed. */
export function CardStrip({ periods }: Pick<ShareCard, 'periods'>) {
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
