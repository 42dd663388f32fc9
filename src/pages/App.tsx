import { type SiteStore, SiteStoreProvider } from '../site/site.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import type { Content } from './contents.ts'
import { PageFrame } from './PageFrame.tsx'

interface Props {
  site: SiteStore
  Content: Content
  /** The drawings of the page's map; null on a page without one. */
  layouts: PageLayouts | null
}

/** A page of the site: which one is settled, what it shows follows from the address. */
export function App({ site, Content, layouts }: Props) {
  const content = <Content layouts={layouts} />
  const isAlone = site.readWritten().view.page.kind === 'embed'
  return (
    <SiteStoreProvider value={site}>{isAlone ? content : <PageFrame>{content}</PageFrame>}</SiteStoreProvider>
  )
}
