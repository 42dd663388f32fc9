import { useSite } from '../site/site.ts'
import { CopyLink } from './CopyLink.tsx'
import { ShareSheet } from './ShareSheet.tsx'
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
