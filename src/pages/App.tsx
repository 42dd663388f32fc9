import type { AddressStore } from '../address/browser-address.ts'
import type { Address } from '../address/parse.ts'
import type { AddressRules } from '../address/view.ts'
import { EmbedPage } from '../embed/EmbedPage.tsx'
import type { Register } from '../model/register.ts'
import { SiteProvider } from '../site/site.ts'
import { useSiteFromAddress } from '../site/useSiteFromAddress.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { CrossingPage } from './CrossingPage.tsx'
import { HomePage } from './HomePage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageFrame } from './PageFrame.tsx'

interface Props {
  register: Register
  rules: AddressRules
  /** The plain address that the page was written for. */
  written: Address
  /** The browser's address; null where the page is written. */
  store: AddressStore | null
  /** The drawings of the page's map; null on a page without one. */
  layouts: PageLayouts | null
}

/** A page of the site: which one, and at which moment, follows from the address. */
export function App({ register, rules, written, store, layouts }: Props) {
  const site = useSiteFromAddress(register, rules, written, store)
  const { page } = site.view
  if (layouts && page.kind === 'embed') {
    return (
      <SiteProvider value={site}>
        <EmbedPage layouts={layouts} />
      </SiteProvider>
    )
  }
  const own = page.kind === 'crossing' && register.crossings.find(({ id }) => id === page.id)
  return (
    <PageFrame site={site}>
      {layouts && page.kind === 'home' && <HomePage layouts={layouts} />}
      {layouts && own && <CrossingPage crossing={own} layouts={layouts} />}
      {!layouts && <NotFoundPage />}
    </PageFrame>
  )
}
