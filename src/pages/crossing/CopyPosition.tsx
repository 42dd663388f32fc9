import type { Crossing } from '../../model/register.ts'
import { CopyButton } from '../../parts/share/CopyButton.tsx'
import { useInteractive, useOwnCrossing, useSite } from '../../site/site.ts'

/** The position of a crossing as maps take it: "66.83333, 29.00000". */
export function writtenPosition({ coordinates: [lon, lat] }: Crossing): string {
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}`
}

/** Copies the position of a crossing. */
export function CopyPosition() {
  const crossing = useOwnCrossing()
  const text = useSite().dictionary.crossing
  if (!useInteractive()) return null
  return (
    <CopyButton text={() => writtenPosition(crossing)} label={text.copyPosition} byHand={text.copyByHand} />
  )
}
