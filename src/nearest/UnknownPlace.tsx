import { Fragment } from 'react'
import { useSite } from '../site/site.ts'
import type { Place } from './find-place.ts'

interface Props {
  /** As the reader wrote it. */
  asked: string
  near: readonly Place[]
  choose: (place: Place) => void
}

/** What to do where a town is not known: choose one with a name near to it, or write another. */
export function UnknownPlace({ asked, near, choose }: Props) {
  const { dictionary, view } = useSite()
  const text = dictionary.nearest
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
