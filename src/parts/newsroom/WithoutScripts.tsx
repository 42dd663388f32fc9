import { useSite } from '../../site/site.ts'
import { pictureAddress } from '../downloads/addresses.ts'

/** The address of the page and the whole map as a file, for readers without scripts: no address changes them. */
export function WithoutScripts() {
  const site = useSite()
  const { dictionary, addressOf } = site
  const picture = pictureAddress(site)
  return (
    <noscript>
      <p>
        <a href={addressOf({ anchor: null })}>{dictionary.share.link}</a>
        {picture !== null && (
          <a href={picture} download>
            {`${dictionary.quotation.part.picture}, SVG`}
          </a>
        )}
      </p>
    </noscript>
  )
}
