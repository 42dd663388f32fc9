import type { AddressStore } from '../address/browser-address.ts'
import type { Address } from '../address/parse.ts'
import type { AddressRules } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import type { Register } from '../model/register.ts'
import { SiteProvider } from '../site/site.ts'
import { useSiteFromAddress } from '../site/useSiteFromAddress.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import type { Content } from './contents.ts'
import { PageFrame } from './PageFrame.tsx'

interface Props {
  register: Register
  dictionary: Dictionary
  rules: AddressRules
  /** The plain address that the page was written for. */
  written: Address
  /** The browser's address; null where the page is written. */
  store: AddressStore | null
  Content: Content
  /** The drawings of the page's map; null on a page without one. */
  layouts: PageLayouts | null
}

/** A page of the site: which one is settled, what it shows follows from the address. */
export function App({ register, dictionary, rules, written, store, Content, layouts }: Props) {
  const site = useSiteFromAddress(register, rules, written, dictionary, store)
  if (site.view.page.kind === 'embed') {
    return (
      <SiteProvider value={site}>
        <Content layouts={layouts} />
      </SiteProvider>
    )
  }
  return (
    <PageFrame site={site}>
      <Content layouts={layouts} />
    </PageFrame>
  )
}
