import { type ComponentType, useState } from 'react'
import { useSite } from '../site/site.ts'

interface Props {
  summary: string
  /** Loads what is in it, when it is first opened: few readers will. */
  load: () => Promise<{ default: ComponentType<{ address: string }> }>
  address: string
}

/** A part that is loaded when it is opened. */
export function LoadedDetails({ summary, load, address }: Props) {
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
