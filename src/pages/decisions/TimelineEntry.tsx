import type { ReactNode } from 'react'
import type { PartialDate } from '../../../geodata/schema/scalars.ts'
import { shortDate } from '../../i18n/dates.ts'
import { longDate } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { SourceTitle } from '../../parts/source/SourceLink.tsx'
import { SourceList } from '../../parts/source/SourceList.tsx'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'
import { DecisionBody, DecisionTime } from './DecisionBody.tsx'
import type { Entry } from './entries.ts'

/** One dated thing: when, what, its sources; with its own address. */
export function TimelineEntry({ entry }: { entry: Entry }) {
  const { texts, view } = useTextSite()
  const { body, sources, name } = useParts(entry)
  return (
    <li id={entry.id} className={`entry ${entry.kind}`}>
      <div className="entry-when">
        <h3>
          <time dateTime={entry.date}>{shortDate(entry.date, view.language)}</time>
          <span className="visually-hidden">: {name}</span>
        </h3>
        {entry.kind === 'decision' && <DecisionTime decision={entry.decision} />}
        <p>
          <a className="permalink" href={`#${entry.id}`}>
            #{entry.id}
          </a>
        </p>
      </div>
      <div className="entry-what">
        {body}
        <MapLink date={entry.date} />
      </div>
      <div className="entry-sources">
        <h4>{texts.decisions.sources}</h4>
        <SourceList ids={sources} />
      </div>
    </li>
  )
}

interface Parts {
  name: string
  body: ReactNode
  sources: readonly string[]
}

function useParts(entry: Entry): Parts {
  const { register, texts, view, addressOf } = useTextSite()
  const text = texts.decisions
  if (entry.kind === 'decision') {
    const { reference, adoptedAt, sources } = entry.decision
    const name = text.decision(reference, shortDate(adoptedAt.slice(0, 10), view.language))
    return { name, body: <DecisionBody decision={entry.decision} />, sources }
  }
  if (entry.kind === 'event') {
    const { event, sources } = entry.event
    return { name: text.event, body: <p>{localized(event, view.language)}</p>, sources }
  }
  const { source, note } = entry.article
  const published = register.sources.get(source)
  const body = (
    <p>
      {published &&
        text.article({
          title: <SourceTitle source={published} language={view.language} />,
          publisher: localized(published.publisher, view.language),
        })}{' '}
      {note && localized(note, view.language)}{' '}
      <a href={addressOf({ ...PLAIN, page: { kind: 'about' }, anchor: 'article' })}>{text.checked}</a>
    </p>
  )
  return { name: text.event, body, sources: [source] }
}

/** A link to the map on a day, if the record speaks for it; a sentence for later days. */
function MapLink({ date }: { date: PartialDate }) {
  const { texts, view, register, addressOf } = useTextSite()
  const { recordFrom, endsOn } = register.record
  const text = texts.decisions
  if (date.length < 10 || date < recordFrom) return null
  if (date > endsOn) return <p className="note">{text.afterRecord}</p>
  return (
    <p className="map-link">
      <a href={addressOf({ ...PLAIN, page: { kind: 'home' }, moment: { day: date } })}>
        {text.showMap}
        <span className="visually-hidden">: {longDate(date, view.language)}</span>
      </a>
    </p>
  )
}
