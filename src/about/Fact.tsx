import type { ReactNode } from 'react'
import { SourceNames } from '../source/SourceNames.tsx'

interface Props {
  name: ReactNode
  /** Ids of sources. What the site says of itself has none. */
  sources?: readonly string[]
  children: ReactNode
}

/** A line of a list of facts, with every source it has. */
export function Fact({ name, sources, children }: Props) {
  return (
    <div className="about-fact">
      <dt>{name}</dt>
      <dd>
        {children}
        {sources && <SourceNames ids={sources} />}
      </dd>
    </div>
  )
}
