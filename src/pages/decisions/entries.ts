import type { Article } from '../../../geodata/schema/article.ts'
import type { Context } from '../../../geodata/schema/context.ts'
import type { Decision } from '../../../geodata/schema/decision.ts'
import type { PartialDate } from '../../../geodata/schema/scalars.ts'
import { instantOfDate } from '../../model/decisions.ts'
import { helsinkiClock } from '../../model/helsinki.ts'

interface Dated {
  /** Unique on the page: its anchor. */
  id: string
  /** A decision is listed on the Helsinki day from which it applies. */
  date: PartialDate
}

export type Entry = Dated &
  (
    | { kind: 'decision'; decision: Decision }
    | { kind: 'event'; event: Context['events'][number] }
    | { kind: 'article'; article: Article }
  )

interface Facts {
  decisions: readonly Decision[]
  events: Context['events']
  article: Article
}

/** Everything that has a date, oldest first. A month or a year comes before its first day. */
export function entriesOf({ decisions, events, article }: Facts): Entry[] {
  const entries: Entry[] = [
    ...decisions.map((decision): Entry => {
      const { day } = helsinkiClock(instantOfDate(decision.inForceFrom))
      return { kind: 'decision', id: decision.id, date: day, decision }
    }),
    ...events.map((event): Entry => ({ kind: 'event', id: event.id, date: event.date, event })),
    { kind: 'article', id: 'article', date: article.publishedAt.slice(0, 10), article },
  ]
  return entries.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}

/** The entries year by year, in their order. */
export function byYear(entries: readonly Entry[]): [year: string, entries: Entry[]][] {
  const years = new Map<string, Entry[]>()
  for (const entry of entries) {
    const year = entry.date.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [...years]
}
