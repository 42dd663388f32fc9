import type { ReactNode } from 'react'
import { SourceNames } from '../../parts/source/SourceNames.tsx'

/** A part of the page that the list of contents leads to. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="about-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

interface Props {
  name: ReactNode
  /** Ids of sources. What the site says of itself has none. */
  sources?: readonly string[]
  children: ReactNode
}

/** A line of a list of facts, with every source it has. */
export function AboutFact({ name, sources, children }: Props) {
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
