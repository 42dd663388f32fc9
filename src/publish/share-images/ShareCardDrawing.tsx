import type { ReactNode } from 'react'
import { CrossingSymbol } from '../../symbols/CrossingSymbol.tsx'
import { fitText } from '../picture/fit-text.ts'
import { FONT_FAMILY } from '../picture/fonts.ts'
import { textAdvance } from '../picture/text-advance.ts'
import { token } from '../picture/tokens.ts'
import { CardStrip } from './CardStrip.tsx'
import { CardWords } from './CardWords.tsx'
import { layOutCard } from './card-layout.ts'
import { CARD, TYPE } from './card-measures.ts'
import type { ShareCard } from './share-card.ts'

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
