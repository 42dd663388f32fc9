import { createAddressStore } from '../../../src/address/browser-address.ts'
import type { Register } from '../../../src/model/register.ts'
import type { Site } from '../../../src/site/site.ts'
import { addressRulesOf, siteAt } from '../../../src/site/site-at.ts'
import { FakeBrowser } from '../address/fake-browser.ts'
import { partsOf } from '../address/rules.ts'
import { register as realRegister } from '../model/real-data.ts'

/** The site at an address, as a page is written: without scripts. */
export function siteOf(address: string, register: Register = realRegister): Site {
  return siteAt(register, addressRulesOf(register, '/'), partsOf(address))
}

/** The home page at a moment as an address writes it: `2023-11-20`, `2023-12-14T07:30`. */
export function siteOn(date: string, register?: Register): Site {
  return siteOf(`/?date=${date}`, register)
}

/** The site at an address once scripts have taken over, and the browser that its controls write to. */
export function liveSiteOf(
  address: string,
  register: Register = realRegister,
): { site: Site; browser: FakeBrowser } {
  const browser = new FakeBrowser(address)
  const store = createAddressStore(browser)
  return { site: siteAt(register, addressRulesOf(register, '/'), store.read(), store), browser }
}
