import type { ReactNode } from 'react'
import { feedAddress } from '../../parts/downloads/addresses.ts'
import { PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

/** Links to the pages of text, and the terms of use; below `children`, the printed address. */
export function PageFooter({ children }: { children: ReactNode }) {
  const site = useSite()
  const { dictionary, addressOf } = site
  const { decisions, about, cite, correct, data, feed, license } = dictionary.site
  const aboutAt = (anchor: string | null) => addressOf({ ...PLAIN, page: { kind: 'about' }, anchor })
  return (
    <footer className="page-footer">
      {children}
      <ul>
        <li>
          <a href={addressOf({ ...PLAIN, page: { kind: 'decisions' } })}>{decisions}</a>
        </li>
        <li>
          <a href={aboutAt(null)}>{about}</a>
        </li>
        <li>
          <a href={aboutAt('cite')}>{cite}</a>
        </li>
        <li>
          <a href={aboutAt('correct')}>{correct}</a>
        </li>
        <li>
          <a href={aboutAt('data')}>{data}</a>
        </li>
        <li>
          <a href={feedAddress(site)}>{feed}</a>
        </li>
      </ul>
      <p>
        <a href={aboutAt('licences')}>{license}</a>
      </p>
    </footer>
  )
}
