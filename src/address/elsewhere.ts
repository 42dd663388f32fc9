import { formatAddress } from './format.ts'
import { type Address, parseAddress } from './parse.ts'
import { writePath } from './path.ts'
import type { AddressRules } from './view.ts'

/**
 * The address of the page that is meant by one for which a host has no page, such as one in capitals. Null where it means
 * none, and where the page would be at this very path: then it is missing on the host, and to go there would never end.
 */
export function elsewhere(address: Address, rules: AddressRules): string | null {
  const { view } = parseAddress(address, rules)
  const path = writePath(view.language, view.page, rules.base)
  return view.page.kind === 'not-found' || path === address.pathname ? null : formatAddress(view, rules)
}
