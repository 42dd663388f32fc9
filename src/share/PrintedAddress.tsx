import { useSite } from '../site/site.ts'

/** The whole address of what is shown, with its moment: for paper, from which no link can be followed. */
export function PrintedAddress() {
  const { interactive, datedAddressOf } = useSite()
  // Before the scripts the page does not know its own host; browsers print the address by themselves.
  if (!interactive) return null
  return <p className="printed-address">{new URL(datedAddressOf({}), window.location.href).href}</p>
}
