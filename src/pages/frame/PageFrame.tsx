import type { ReactNode } from 'react'
import { Island } from '../Island.tsx'
import { PageFooter } from './PageFooter.tsx'

/** What stands round the content of every page. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <Island name="PageHeader" />
      {children}
      <PageFooter>
        <Island name="PrintedAddress" />
      </PageFooter>
    </>
  )
}
