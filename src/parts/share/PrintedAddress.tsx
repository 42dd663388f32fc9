import { useInteractive, useSite } from '../../site/site.ts'
import { useWholeAddress } from './useWholeAddress.ts'

/** The whole address of what is shown, with its moment: for paper, where no link can be followed. */
export function PrintedAddress() {
  const { addressOf } = useSite()
  const interactive = useInteractive()
  const address = useWholeAddress(addressOf({}))
  // Without scripts the page does not know its own host; browsers print the address themselves.
  if (!interactive) return null
  return <p className="printed-address">{address}</p>
}
