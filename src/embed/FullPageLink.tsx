import { ownCrossing } from '../address/view.ts'
import { useSite } from '../site/site.ts'
import { fullPage } from './full-page.ts'

/** The way from an embedded map to the page that it is a part of, at the same moment and view. */
export function FullPageLink() {
  const { register, dictionary, view, datedAddressOf } = useSite()
  const text = dictionary.share.embed
  const own = register.crossings.find(({ id }) => id === ownCrossing(view.page))
  return (
    <a className="embed-link" href={datedAddressOf({ page: fullPage(view) })} target="_blank" rel="noopener">
      {own ? text.openCrossing(own.names.fi) : text.openMap} <span className="source-mark">↗</span>
    </a>
  )
}
