import { percent } from '../../geometry/svg-path.ts'
import { besides } from './besides.ts'

interface Props {
  /** Where the moment stands, 0 to 1. */
  share: number
  className: string
  /** In full, and for where there is little room; none if they stand elsewhere. */
  words?: readonly [string, string]
}

/** The moment shown on a scale of time: a triangle above it, and a line down through it if its words stand there. */
export function MomentMark({ share, className, words }: Props) {
  const x = percent(share)
  const { textAnchor, sign } = besides(share)
  return (
    <svg className={`time-mark ${className}`} aria-hidden="true">
      {words && <line x1={x} x2={x} y1="-.8em" y2="100%" />}
      <svg aria-hidden="true" x={x} y={words ? '-.4em' : 0}>
        <path d="M-5 -8h10L0 -1z" />
      </svg>
      {words?.map((text, index) => (
        <text
          key={['full', 'brief'][index]}
          className={index === 0 ? 'time-full' : 'time-brief'}
          x={x}
          dx={10 * sign}
          y="-.4em"
          textAnchor={textAnchor}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
