import { useInteractive, useSite } from '../../site/site.ts'
import { useWholeAddress } from './useWholeAddress.ts'

/** Opens the device's own share sheet, if it has one. */
export function ShareSheet({ address }: { address: string }) {
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
