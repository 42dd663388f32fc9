import type { ReactNode } from 'react'
import { CrossingSymbol } from '../../symbols/CrossingSymbol.tsx'
import { FONT_FAMILY } from '../picture/fonts.ts'
import { token } from '../picture/picture-styles.ts'
import { CardStrip } from './CardStrip.tsx'
import { CardWords } from './CardWords.tsx'
import { CARD, layOutCard } from './card-layout.ts'
import type { ShareCard } from './share-card.ts'

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
  const x = CARD.left + 10
  return (
    <>
      <path d={`M${x} 48V82`} stroke={token('control-edge')} strokeWidth={2} />
      <g transform={`translate(${x} 58)`}>
        <CrossingSymbol status="open" size={15} />
      </g>
      <g transform={`translate(${x} 73)`}>
        <CrossingSymbol status="closed" size={13} />
      </g>
      <text x={CARD.left + 35} y={CARD.head} fontSize={28} fontWeight={600} fill={token('text')}>
        {name}
        <tspan dx={14} fontSize={21} fontWeight={400} fill={token('text-2')}>
          {tagline}
        </tspan>
      </text>
    </>
  )
}
