import { ownCrossing, type Page, type View } from '../../address/view.ts'
import { useSite } from '../../site/site.ts'

/** The link from an embedded map to its full page, at the same moment and view. */
export function FullPageLink() {
  const { dictionary, view, addressOf } = useSite()
  const text = dictionary.share.embed
  return (
    <a className="embed-link" href={addressOf({ page: fullPage(view) })} target="_blank" rel="noopener">
      {ownCrossing(view.page) === null ? text.openMap : text.openPage} <span className="source-mark">↗</span>
    </a>
  )
}

/** The full page of an embedded map, at the same view. */
export function fullPage({ page }: Pick<View, 'page'>): Page {
  const id = ownCrossing(page)
  return id === null ? { kind: 'home' } : { kind: 'crossing', id }
}
