import type { ReactNode } from 'react'
import { useInteractive, useSite } from '../../site/site.ts'
import { MomentLink } from './MomentLink.tsx'
import { useHeldKey } from './pressing.ts'
import type { Step } from './steps.ts'

interface Props {
  step: Step
  children: ReactNode
}

/**
 * A step to another decision. Until scripts follow it, it leads to the nearest that has a page of its own, so that the
 * whole record can be walked. At the end it stays where it is, and then leads to what is shown already: without an
 * address it would lose the focus.
 */
export function StepLink({ step: { day, page }, children }: Props) {
  const { addressOf, moment } = useSite()
  const interactive = useInteractive()
  const held = useHeldKey()
  const isEnd = day === undefined
  return (
    <MomentLink
      to={isEnd ? moment : { day }}
      visit={held.visit}
      className="control moment-step"
      role={isEnd ? 'link' : undefined}
      aria-disabled={isEnd || undefined}
      {...held.keys}
      {...(!interactive && { href: page === undefined ? undefined : addressOf({ moment: { day: page } }) })}
    >
      {children}
    </MomentLink>
  )
}
