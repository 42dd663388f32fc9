import { ownCrossing, type Page, type View } from '../../address/view.ts'
import { useWholeAddress } from '../../parts/share/useWholeAddress.ts'
import { useInteractive, useSite } from '../../site/site.ts'

/** The name of the site, as the link from an embedded map to its full page, at the same moment and view. */
export function FullPageLink() {
  const { dictionary, view, addressOf } = useSite()
  const text = dictionary.share.embed
  const address = addressOf({ page: fullPage(view) })
  // There a click on the link may open nothing, so the address can be read as well.
  const isSandboxed = useInteractive() && globalThis.origin === 'null'
  return (
    <p className="embed-link">
      <a href={address} target="_blank" rel="noopener">
        {dictionary.site.name}
        <span className="embed-link-words">
          {' · '}
          {ownCrossing(view.page) === null ? text.openMap : text.openPage}
        </span>{' '}
        <span className="source-mark">↗</span>
      </a>
      {isSandboxed && <WrittenAddress address={address} />}
    </p>
  )
}

/** The address in words, without its scheme. */
function WrittenAddress({ address }: { address: string }) {
  return <span className="embed-address">{useWholeAddress(address).replace(/^https?:\/\//, '')}</span>
}

/** The full page of an embedded map, at the same view. */
export function fullPage({ page }: Pick<View, 'page'>): Page {
  const id = ownCrossing(page)
  return id === null ? { kind: 'home' } : { kind: 'crossing', id }
}
