import { Fragment } from 'react'
import type { NearestWords } from '../i18n/en/nearest.tsx'
import { useSite } from '../site/site.ts'
import type { Place } from './find-place.ts'

interface Props {
  text: NearestWords
  /** As the reader wrote it. */
  asked: string
  near: readonly Place[]
  choose: (place: Place) => void
}

/** What to do where a town is not known: choose one with a name near to it, or write another. */
export function UnknownPlace({ text, asked, near, choose }: Props) {
  const { view } = useSite()
  if (near.length === 0) return text.unknownTown(asked)
  return text.meant(
    asked,
    near.map((place, index) => (
      <Fragment key={place.names.fi}>
        {index > 0 && ', '}
        <button type="button" className="text-button" onClick={() => choose(place)}>
          {place.names[view.language]}
        </button>
      </Fragment>
    )),
  )
}
