import { pictureFile } from '../../address/published.ts'
import { pictureSpans } from '../../i18n/words/picture-span.ts'
import { useSite } from '../../site/site.ts'

/** The address of the page and the whole map as a file, for readers without scripts: no address changes them. */
export function WithoutScripts() {
  const site = useSite()
  const { dictionary, view, at, addressOf } = site
  const span = pictureSpans(site).findLast(({ from }) => from <= at)
  return (
    <noscript>
      <p>
        <a href={addressOf({ anchor: null })}>{dictionary.share.link}</a>
        {span && (
          <a href={import.meta.env.BASE_URL + pictureFile(span.from, view.language)} download>
            {`${dictionary.quotation.part.picture}, SVG`}
          </a>
        )}
      </p>
    </noscript>
  )
}
