import { type ComponentProps, useState } from 'react'
import { CrossingSymbol } from '../symbols/CrossingSymbol.tsx'

/** A crossing's symbol that fades over to that of a new state, where the reader allows motion. */
export function FadingSymbol(look: ComponentProps<typeof CrossingSymbol>) {
  const { status, applications = false } = look
  const [shown, setShown] = useState({ status, applications })
  const [before, setBefore] = useState<typeof shown | null>(null)
  if (shown.status !== status || shown.applications !== applications) {
    setBefore(shown)
    setShown({ status, applications })
  }
  return (
    <>
      {before && (
        <g className="symbol-before" onAnimationEnd={() => setBefore(null)}>
          <CrossingSymbol {...look} {...before} />
        </g>
      )}
      <g key={`${status} ${applications}`} className={before ? 'symbol-now' : undefined}>
        <CrossingSymbol {...look} />
      </g>
    </>
  )
}
