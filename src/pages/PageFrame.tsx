import type { ReactNode } from 'react'
import { atOnce, last } from '../site/parts.tsx'
import { PageFooter } from './PageFooter.tsx'
import { PageHeader } from './PageHeader.tsx'

const Header = atOnce(PageHeader)
const Footer = last(atOnce(PageFooter))

/** What stands round the content of every page. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <Header />
      {children}
      <Footer />
    </>
  )
}
