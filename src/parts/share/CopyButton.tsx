import { useEffect, useState } from 'react'
import { CopyIcon } from '../../drawing/symbols/icons.tsx'
import { useSite } from '../../site/site.ts'

const SHOWN_MS = 2500

/** What a button opens beside what else it does. */
export interface Opens {
  isOpen: boolean
  toggle: () => void
}

interface Props {
  /** The text to copy; asked for when it is needed. */
  text: () => string | Promise<string>
  label: string
  /** What to say if the clipboard is refused, over the text to be copied by hand. */
  byHand: string
  /** A part that it opens as it copies; closing that copies nothing. */
  opens?: Opens
  /** Called once a reader comes near to it. */
  prepare?: () => void
  primary?: boolean
}

/** Copies a text, and says so. If the clipboard is refused, it shows the text to be copied by hand. */
export function CopyButton({ text, label, byHand, opens, prepare, primary = false }: Props) {
  const { copied } = useSite().dictionary.share
  const [outcome, setOutcome] = useState<'copied' | { refused: string } | null>(null)

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
    opens?.toggle()
    if (opens?.isOpen) return
    const wanted = text()
    // Waiting would cost the press that some browsers ask for.
    const whole = typeof wanted === 'string' ? wanted : await wanted
    try {
      await navigator.clipboard.writeText(whole)
      setOutcome('copied')
    } catch {
      setOutcome({ refused: whole })
    }
  }

  return (
    <>
      <button
        type="button"
        className={primary ? 'control copy primary' : 'control copy'}
        aria-expanded={opens?.isOpen}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={copy}
      >
        <CopyIcon />
        <span aria-live="polite">{outcome === 'copied' ? copied : label}</span>
      </button>
      {outcome !== null && outcome !== 'copied' && (
        <label className="copy-by-hand">
          {byHand}
          <input
            readOnly
            value={outcome.refused}
            onFocus={(event) => event.target.select()}
            ref={selectAll}
          />
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
export function CopyLink({ address, label, opens }: { address: string; label?: string; opens?: Opens }) {
  const text = useSite().dictionary.share
  return (
    <CopyButton
      text={() => new URL(address, window.location.href).href}
      label={label ?? text.copy}
      byHand={text.failed}
      {...(opens && { opens })}
    />
  )
}
