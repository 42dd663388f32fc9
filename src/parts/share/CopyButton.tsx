import { useEffect, useState } from 'react'
import { CopyIcon } from '../../drawing/symbols/icons.tsx'
import { useSite } from '../../site/site.ts'

const SHOWN_MS = 2500

interface Props {
  /** The text to copy; asked for when it is needed. */
  text: () => string
  label: string
  /** What to say if the clipboard is refused, over the text to be copied by hand. */
  byHand: string
}

/** Copies a text, and says so. If the clipboard is refused, it shows the text to be copied by hand. */
export function CopyButton({ text, label, byHand }: Props) {
  const { copied } = useSite().dictionary.share
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)

  useEffect(
    function forgetSuccess() {
      if (outcome !== 'copied') return
      const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
      return function stopTimer() {
        clearTimeout(timer)
      }
    },
    [outcome],
  )

  async function copy() {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }

  return (
    <>
      <button type="button" className="control copy" onClick={copy}>
        <CopyIcon />
        <span aria-live="polite">{outcome === 'copied' ? copied : label}</span>
      </button>
      {outcome === 'refused' && (
        <label className="copy-by-hand">
          {byHand}
          <input readOnly value={text()} onFocus={(event) => event.target.select()} ref={selectAll} />
        </label>
      )}
    </>
  )
}

function selectAll(field: HTMLInputElement | null) {
  field?.focus()
  field?.select()
}

/** Copies an address of this site, with its host. */
export function CopyLink({ address }: { address: string }) {
  const text = useSite().dictionary.share
  return (
    <CopyButton
      text={() => new URL(address, window.location.href).href}
      label={text.copy}
      byHand={text.failed}
    />
  )
}
