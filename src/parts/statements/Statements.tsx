import { headline, latestRecord, latestSentence, showsLatest } from '../../i18n/words/headline.ts'
import { type Statements as Pair, statements } from '../../i18n/words/statement.ts'
import { type Site, useSite } from '../../site/site.ts'
import { StatementNotes } from './StatementNotes.tsx'
import { StatementPair } from './StatementPair.tsx'

/** What held at a moment and what is known last, for the whole border; and what either rests on. */
export function Statements() {
  const site = useSite()
  const pair = statements(site)
  return (
    <header className="statements">
      <h1 className="visually-hidden">
        <span>{sentenceOf(site, pair)}</span>
      </h1>
      <StatementPair statements={pair} on="border" />
      <StatementNotes statements={pair} />
    </header>
  )
}

/** Both in one, that of the moment shown first. */
function sentenceOf(site: Site, { moment }: Pair): string {
  const latest = latestSentence(site, latestRecord(site))
  if (!showsLatest(site)) return `${headline(site)}. ${latest}`
  return `${latest} ${moment.date}: ${moment.words}.`
}
