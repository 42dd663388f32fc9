import { useInteractive, useSite } from '../../site/site.ts'
import { CopyLink } from './CopyButton.tsx'
import { useWholeAddress } from './useWholeAddress.ts'

/** The link as text, to be copied, or handed to the device. */
export function ShareLink({ address }: { address: string }) {
  const { dictionary } = useSite()
  return (
    <div className="share-link">
      <input
        className="share-address"
        aria-label={dictionary.share.link}
        readOnly
        value={useWholeAddress(address)}
        onFocus={(event) => event.target.select()}
      />
      <CopyLink address={address} />
      <ShareSheet address={address} />
    </div>
  )
}

/** Opens the device's own share sheet, if it has one. */
function ShareSheet({ address }: { address: string }) {
  const { dictionary } = useSite()
  const interactive = useInteractive()
  const url = useWholeAddress(address)
  if (!interactive || !canShare({ url })) return null
  return (
    <button type="button" className="control" onClick={() => share({ url, title: document.title })}>
      {dictionary.share.sheet}
    </button>
  )
}

function canShare(data: ShareData): boolean {
  return 'canShare' in navigator && navigator.canShare(data)
}

/** Closing the sheet is no failure: nothing to say. */
async function share(data: ShareData): Promise<void> {
  await navigator.share(data).catch(() => {})
}
