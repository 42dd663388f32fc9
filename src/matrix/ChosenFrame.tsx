interface Props {
  /** Which column is chosen, from 0, and of how many. */
  index: number
  count: number
}

/** The frame of the chosen column. It is one element over the table, so that it can slide from column to column. */
export function ChosenFrame({ index, count }: Props) {
  const share = 100 / count
  return (
    <svg className="matrix-chosen" aria-hidden="true">
      <rect x={`${(index * share).toFixed(3)}%`} width={`${share.toFixed(3)}%`} height="100%" />
    </svg>
  )
}
