import { createElement, Fragment } from 'react'
import type { Parts } from '../../i18n/parts.ts'
import { type Cited, plainText } from '../../i18n/words/statement.ts'
import { primarySource } from '../../model/source-rank.ts'
import { useSite } from '../../site/site.ts'
import { SourceLink } from './SourceLink.tsx'

/** A sentence whose sources are links. Another sentence takes its place as a whole. */
export function CitedText({ parts }: { parts: Parts<Cited> }) {
  const { register } = useSite()
  const linked = parts.map((part) => {
    if (typeof part === 'string') return part
    if (part.sources.length === 0) return part.text
    return (
      <SourceLink key={part.text} id={primarySource(register, part.sources)}>
        {part.text}
      </SourceLink>
    )
  })
  return <span key={plainText(parts)}>{createElement(Fragment, null, ...linked)}</span>
}
