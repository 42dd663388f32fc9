/** Lengths of the mark, from its middle: the border, the open crossing's ring, the closed one's square. */
const MEASURES = {
  beside: {
    border: { reach: 13, strokeWidth: 1.5 },
    ring: { y: -5, r: 4, strokeWidth: 2.4 },
    square: { y: 6, side: 9, rx: 0.8 },
  },
  alone: {
    border: { reach: 15, strokeWidth: 2 },
    ring: { y: -6, r: 5.5, strokeWidth: 3.5 },
    square: { y: 8, side: 11, rx: 1 },
  },
} as const

/**
 * The mark of the site, centred on 0, 0: an open and a closed crossing on the border. Beside the site's name it is slim,
 * 14 by 26; alone, as an icon, it is heavier, 32 by 32.
 */
export function BrandMark({ stands }: { stands: keyof typeof MEASURES }) {
  const { border, ring, square } = MEASURES[stands]
  const { side, rx } = square
  return (
    <>
      <path
        className="brand-line"
        d={`M0 ${-border.reach}V${border.reach}`}
        strokeWidth={border.strokeWidth}
      />
      <g className="symbol-open" transform={`translate(0 ${ring.y})`}>
        <circle className="ring" r={ring.r} strokeWidth={ring.strokeWidth} />
      </g>
      <g className="symbol-closed" transform={`translate(0 ${square.y})`}>
        <rect className="solid" x={-side / 2} y={-side / 2} width={side} height={side} rx={rx} />
      </g>
    </>
  )
}
