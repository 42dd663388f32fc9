import { BAR, type BarLayout } from './record-bar.ts'
import { CARD } from './share-card-layout.ts'
import { token } from './styles.ts'

/**
 * The record of a card true to time: thick and hollow where something was open, thin and solid where nothing was, an
 * upright bar where that was last confirmed, and from there only dots.
 */
export function RecordBarDrawing({ layout }: { layout: BarLayout }) {
  const { parts, confirmed, moment, foot, middle } = layout
  return (
    <>
      {parts.map(({ left, right, height }) =>
        height === 0 ? (
          <rect
            key={left}
            x={left}
            y={middle - BAR.closed / 2}
            width={right - left}
            height={BAR.closed}
            fill={token('closed')}
          />
        ) : (
          <OpenPart key={left} left={left} right={right} top={foot - height} foot={foot} />
        ),
      )}
      <path
        d={`M${confirmed.x} ${confirmedTop(foot)}V${foot + BAR.beyond}`}
        stroke={token(parts.at(-1)?.height === 0 ? 'closed' : 'open')}
        strokeWidth={3}
      />
      <Dots from={confirmed.x + BAR.dots.every} y={middle} />
      <Axis years={layout.years} y={foot + BAR.toAxis} />
      <g fontSize={BAR.text.size} fontWeight={600}>
        <text x={confirmed.words.left} y={confirmedTop(foot) - BAR.text.above}>
          {confirmed.words.text}
        </text>
        {moment.words && (
          <text x={moment.words.left} y={BAR.top - BAR.text.gap}>
            {moment.words.text}
          </text>
        )}
      </g>
      <MomentMark layout={layout} />
    </>
  )
}

function confirmedTop(foot: number): number {
  return foot - BAR.heights.one - BAR.beyond
}

const EDGE = 2

/** Hollow, unless it is too narrow or too low for that. */
function OpenPart({ left, right, top, foot }: { left: number; right: number; top: number; foot: number }) {
  const [width, height] = [right - left, foot - top]
  const isSolid = Math.min(width, height) < 3 * EDGE
  const inside = isSolid ? 0 : EDGE / 2
  return (
    <rect
      x={left + inside}
      y={top + inside}
      width={width - 2 * inside}
      height={height - 2 * inside}
      fill={token('open')}
      {...(!isSolid && { fillOpacity: 0.16, stroke: token('open'), strokeWidth: EDGE })}
    />
  )
}

function Dots({ from, y }: { from: number; y: number }) {
  const { every, radius } = BAR.dots
  const count = Math.max(0, Math.floor((CARD.right - radius - from) / every) + 1)
  return (
    <g fill={token('text-2')}>
      {Array.from({ length: count }, (_, index) => from + index * every).map((x) => (
        <circle key={x} cx={x} cy={y} r={radius} />
      ))}
    </g>
  )
}

function Axis({ years, y }: Pick<BarLayout, 'years'> & { y: number }) {
  const ticks = years.map(({ x }) => `M${x} ${y}v${BAR.tick}`).join('')
  return (
    <>
      <path
        d={`M${CARD.left} ${y}H${CARD.right}${ticks}`}
        fill="none"
        stroke={token('control-edge')}
        strokeWidth={1.5}
      />
      <g fontSize={BAR.years.size} fill={token('text-2')}>
        {years.map(
          ({ words }) =>
            words && (
              <text key={words.text} x={words.left} y={y + BAR.years.size}>
                {words.text}
              </text>
            ),
        )}
      </g>
    </>
  )
}

/** A triangle and a line above the bar, never over it. */
function MomentMark({ layout: { moment, middle, foot } }: { layout: BarLayout }) {
  const { x, height, isConfirmed } = moment
  const { half, height: tall, above } = BAR.mark
  const tip = (isConfirmed ? confirmedTop(foot) : BAR.top) - above
  const barTop = height === 0 ? middle - BAR.closed / 2 : foot - height
  return (
    <>
      <path d={`M${x - half} ${tip - tall}h${2 * half}L${x} ${tip}z`} />
      {!isConfirmed && <path d={`M${x} ${tip - 2}V${barTop - 1}`} stroke={token('text')} strokeWidth={2} />}
    </>
  )
}
