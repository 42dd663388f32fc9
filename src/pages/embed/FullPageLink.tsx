import { ownCrossing, type Page, type View } from '../../address/view.ts'
import { useSite } from '../../site/site.ts'

/** The way from an embedded map to the page that it is a part of, at the same moment and view. */
export function FullPageLink() {
  const { dictionary, view, datedAddressOf } = useSite()
  const text = dictionary.share.embed
  return (
    <a className="embed-link" href={datedAddressOf({ page: fullPage(view) })} target="_blank" rel="noopener">
      {ownCrossing(view.page) === null ? text.openMap : text.openPage} <span className="source-mark">↗</span>
    </a>
  )
}

/** What an embedded map leads to: the page that it is a part of, at the same view. */
export function fullPage({ page }: Pick<View, 'page'>): Page {
  const id = ownCrossing(page)
  return id === null ? { kind: 'home' } : { kind: 'crossing', id }
}
