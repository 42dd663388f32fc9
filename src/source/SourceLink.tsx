import type { ReactNode } from 'react'
import { useSite } from '../site/site.ts'

/** A link to a source, by its id. */
export function SourceLink({ id, children }: { id: string; children: ReactNode }) {
  const source = useSite().register.sources.get(id)
  if (!source) return children
  return (
    <a className="source" href={source.url} hrefLang={source.lang} rel="external">
      {children}
      <span aria-hidden="true" className="source-mark">
        {'\u202f↗'}
      </span>
    </a>
  )
}
