import { AboutPage } from '../about/AboutPage.tsx'
import { DecisionsPage } from '../decisions/DecisionsPage.tsx'
import { SiteProvider, SiteStoreProvider } from '../site/site.ts'
import { stillSite } from '../site/site-store.ts'
import { type TextSite, TextSiteProvider } from '../site/text-site.ts'
import { PageFrame } from './PageFrame.tsx'

/** A page that is only read. It is written once and has no scripts, so the browser never renders it. */
export function TextPage({ site }: { site: TextSite }) {
  return (
    <SiteStoreProvider value={stillSite(site)}>
      <PageFrame>
        <SiteProvider value={site}>
          <TextSiteProvider value={site}>
            {site.view.page.kind === 'decisions' ? <DecisionsPage /> : <AboutPage />}
          </TextSiteProvider>
        </SiteProvider>
      </PageFrame>
    </SiteStoreProvider>
  )
}

/** Whether a page is one of text. */
export function isTextPage({ view: { page } }: Pick<TextSite, 'view'>): boolean {
  return page.kind === 'decisions' || page.kind === 'about'
}
