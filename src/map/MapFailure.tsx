import { useSite } from '../site/site.ts'

/** What of the map could not be loaded, and a way to try again. */
export function MapFailure({ sentence, retry }: { sentence: string; retry: () => void }) {
  const { dictionary } = useSite()
  return (
    <p role="alert" className="map-failure">
      {sentence}{' '}
      <button type="button" className="control" onClick={retry}>
        {dictionary.map.retry}
      </button>
    </p>
  )
}
