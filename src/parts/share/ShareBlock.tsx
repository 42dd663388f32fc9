import { type ComponentType, useState } from 'react'
import type { Dictionary } from '../../i18n/en/dictionary.tsx'
import { useInteractive, useSite } from '../../site/site.ts'
import { MapPictures } from './MapPictures.tsx'
import { ShareLink } from './ShareLink.tsx'

/** The ways to share the present view. Without scripts, only its link. */
export function ShareBlock() {
  const { dictionary, addressOf } = useSite()
  const interactive = useInteractive()
  const text = dictionary.share
  const address = addressOf({ anchor: null })
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

interface Props {
  summary: string
  /** Loads its content when it is first opened: few readers will. */
  load: () => Promise<{ default: ComponentType<{ address: string }> }>
  address: string
}

/** A part that is loaded when it is opened. */
function LoadedDetails({ summary, load, address }: Props) {
  const { dictionary } = useSite()
  const [Content, setContent] = useState<ComponentType<{ address: string }> | null>(null)
  const [failed, setFailed] = useState(false)

  async function loadContent() {
    setFailed(false)
    try {
      const { default: loaded } = await load()
      setContent(() => loaded)
    } catch {
      setFailed(true)
    }
  }

  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !Content) loadContent()
      }}
    >
      <summary>{summary}</summary>
      {Content && <Content address={address} />}
      {failed && (
        <p role="alert">
          {dictionary.share.notLoaded}{' '}
          <button type="button" className="control" onClick={loadContent}>
            {dictionary.map.retry}
          </button>
        </p>
      )}
    </details>
  )
}

/** The form with its words. */
async function loadEmbedForm(dictionary: Dictionary) {
  const [{ EmbedForm }, { embedding }] = await Promise.all([import('./EmbedForm.tsx'), dictionary.seldom()])
  return { default: () => <EmbedForm text={embedding} /> }
}
