import type { ReactNode } from 'react'
import { type Site, SiteProvider } from '../site/site.ts'
import { PageFooter } from './PageFooter.tsx'
import { PageHeader } from './PageHeader.tsx'

/** What stands round the content of every page. */
export function PageFrame({ site, children }: { site: Site; children: ReactNode }) {
  return (
    <SiteProvider value={site}>
      <a className="skip" href="#content">
        {site.dictionary.site.skip}
      </a>
      <PageHeader />
      {children}
      <PageFooter />
    </SiteProvider>
  )
}
