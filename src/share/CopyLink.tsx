import { useSite } from '../site/site.ts'
import { CopyButton } from './CopyButton.tsx'

/** Copies an address of this site, whole. */
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
