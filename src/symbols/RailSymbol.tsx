/** The symbol of a railway crossing, centred on 0, 0: a hollow diamond, since it has no status here. */
export function RailSymbol({ size }: { size: number }) {
  const half = size / 2
  return <path className="symbol-rail" d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0z`} />
}
