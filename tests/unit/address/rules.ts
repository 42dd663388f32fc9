import type { Address, AddressRules } from '../../../src/address/view.ts'
import { pageDayFinder } from '../../../src/model/page-days.ts'
import { EIGHT_CROSSINGS } from '../model/eight-crossings.ts'
import { register } from '../model/real-data.ts'

export const rules: AddressRules = {
  base: '/',
  crossingIds: new Set(EIGHT_CROSSINGS),
  opensOn: '2023-11-20',
  recordFrom: '2023-11-01',
  recordTo: '2026-05-24',
  pageDayOf: pageDayFinder(register),
}

/** Splits an address as `window.location` does, but without tidying it as a browser would. */
export function partsOf(address: string): Address {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  return { pathname, search, hash }
}
