import type { ReactNode } from 'react'
import { useSite } from '../site/site.ts'

interface Props {
  sentence: string
  retry: () => void
  /** A second button. */
  children?: ReactNode
}

/** What failed to load, and a way to try again. */
export function MapFailure({ sentence, retry, children }: Props) {
  const { dictionary } = useSite()
  return (
    <p role="alert" className="map-notice map-failure">
      <span>{sentence}</span>
      <button type="button" className="control" onClick={retry}>
        {dictionary.map.retry}
      </button>
      {children}
    </p>
  )
}
