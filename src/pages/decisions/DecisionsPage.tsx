import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import { longDay } from '../../i18n/format.ts'
import { ConfirmedOn } from '../../parts/source/ConfirmedOn.tsx'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'
import { byYear, type Entry, entriesOf } from './entries.ts'
import { TimelineEntry } from './TimelineEntry.tsx'

/** Every decision and every other dated event, oldest first. */
export function DecisionsPage() {
  const { register, context, article, texts, addressOf } = useTextSite()
  const text = texts.decisions
  const entries = entriesOf({ decisions: register.decisions, events: context.events, article })
  const count = register.decisions.length
  const fence = addressOf({ ...PLAIN, page: { kind: 'about' }, anchor: 'fence' })
  return (
    <main id="content" className="text-page decisions-page" tabIndex={-1}>
      <header className="text-header">
        <h1>{text.title}</h1>
        <p className="text-lead">{text.lead(count, entries.length - count)}</p>
        <p>
          {text.reach(<ConfirmedOn />)}{' '}
          {text.fence((words) => (
            <a href={fence}>{words}</a>
          ))}
        </p>
        <Years years={byYear(entries)} />
        <TimelineKey />
      </header>
      {byYear(entries).map(([year, ofYear]) => (
        <section key={year} className="timeline-year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol className="timeline">
            {ofYear.map((entry) => (
              <TimelineEntry key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      <CiteDecisions />
    </main>
  )
}

/** How to cite the page, with room for the day of reading, or one of its entries. */
function CiteDecisions() {
  const { texts, dictionary, register, view, addressOf, siteUrl } = useTextSite()
  const { cite } = texts.about
  const confirmed = longDay(register.record.lastConfirmedOn, view.language)
  const address = new URL(addressOf({ ...PLAIN, page: view.page }), siteUrl).href
  return (
    <section aria-labelledby="cite-title">
      <h2 id="cite-title">{dictionary.quotation.titleOfPage}</h2>
      <blockquote className="citation">
        {texts.decisions.citation(confirmed)} <a href={address}>{address}</a>
        {`, ${dictionary.quotation.accessed(null)}.`}
      </blockquote>
      <p>{cite.decision}</p>
    </section>
  )
}

function Years({ years }: { years: readonly [string, Entry[]][] }) {
  const { texts } = useTextSite()
  return (
    <nav className="timeline-years" aria-label={texts.decisions.years}>
      <ul>
        {years.map(([year]) => (
          <li key={year}>
            <a href={`#year-${year}`}>{year}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What the marks of the list mean. */
function TimelineKey() {
  const { texts, dictionary } = useTextSite()
  const text = texts.decisions
  return (
    <ul className="timeline-key" aria-label={text.legend}>
      <li>
        <span className="key-mark decision" />
        {text.decisionMark}
      </li>
      <li>
        <span className="key-mark" />
        {text.eventMark}
      </li>
      <li>
        <CrossingSample status="closed" size={13} />
        {dictionary.status.word.closed}
      </li>
      <li>
        <CrossingSample status="open" size={13} />
        {dictionary.status.word.open}
      </li>
      <li>
        <CrossingSample status="open" applications size={13} />
        {text.applicationsMark}
      </li>
    </ul>
  )
}
