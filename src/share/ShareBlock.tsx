import type { Dictionary } from '../i18n/en/dictionary.tsx'
import { useInteractive, useSite } from '../site/site.ts'
import { LoadedDetails } from './LoadedDetails.tsx'
import { MapPictures } from './MapPictures.tsx'
import { ShareLink } from './ShareLink.tsx'

/** The ways to pass the present view on. Without scripts its link alone. */
export function ShareBlock() {
  const { dictionary, datedAddressOf } = useSite()
  const interactive = useInteractive()
  const text = dictionary.share
  const address = datedAddressOf({ anchor: null })
  return (
    <section className="share">
      <h2>{dictionary.crossing.share}</h2>
      <noscript>
        <a href={address}>{text.link}</a>
      </noscript>
      <div className="share-live" data-waiting={!interactive || undefined}>
        <ShareLink address={address} />
        <LoadedDetails summary={text.embedding} load={() => loadEmbedForm(dictionary)} address={address} />
        <LoadedDetails summary={text.code.title} load={() => import('./QrCode.tsx')} address={address} />
      </div>
      <MapPictures />
    </section>
  )
}

/** The form with its words. */
async function loadEmbedForm(dictionary: Dictionary) {
  const [{ EmbedForm }, { embedding }] = await Promise.all([import('./EmbedForm.tsx'), dictionary.seldom()])
  return { default: () => <EmbedForm text={embedding} /> }
}
