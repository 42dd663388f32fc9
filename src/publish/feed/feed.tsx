import { generateAtomFeed } from 'feedsmith'
import { renderToStaticMarkup } from 'react-dom/server'
import { v5 } from 'uuid'
import type { Decision, Status } from '../../../geodata/schema/decision.ts'
import { writePath } from '../../address/path.ts'
import { feedFile } from '../../address/published.ts'
import type { Language } from '../../address/view.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { longDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { textsOf } from '../../i18n/texts.ts'
import { instantOfDate } from '../../model/decisions.ts'
import { helsinkiClock, helsinkiInstant } from '../../model/helsinki.ts'
import type { Register } from '../../model/register.ts'
import { sourcesByRank } from '../../model/source-rank.ts'
import { FeedContent } from './FeedContent.tsx'

interface Wanted {
  /** With every source. */
  register: Register
  language: Language
  /** All languages that have a feed, this one too. */
  languages: readonly Language[]
  base: string
  siteUrl: string
}

/**
 * The Atom feed of a language: an entry for each decision, newest first. Its dates are those of the decisions, so
 * that the same data gives the same bytes.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function decisionsFeed(wanted: Wanted): string {
  const { register, language, languages, base } = wanted
  const { title, subtitle } = textsOf(language).feed
  const address = (path: string) => new URL(path, wanted.siteUrl).href
  const page = address(writePath(language, { kind: 'decisions' }, base))
  const entries = register.decisions.map((decision) => entryOf(decision, wanted, page)).reverse()
  return generateAtomFeed({
    id: feedId(`feed/${language}`),
    xml: { lang: language },
    title: { value: title },
    subtitle: { value: subtitle },
    updated: entries[0]?.updated ?? adopted(register.record.lastConfirmedOn),
    authors: [{ name: dictionaryOf(language).site.name, uri: address(base) }],
    rights: { value: 'CC BY 4.0' },
    links: [
      {
        rel: 'self',
        href: address(base + feedFile(language)),
        type: 'application/atom+xml',
        hreflang: language,
      },
      { rel: 'alternate', href: page, type: 'text/html', hreflang: language },
      ...languages
        .filter((other) => other !== language)
        .map((other) => ({
          rel: 'alternate',
          href: address(base + feedFile(other)),
          type: 'application/atom+xml',
          hreflang: other,
        })),
    ],
    entries,
  })
}

function entryOf(decision: Decision, { register, language }: Wanted, page: string) {
  const { id, adoptedAt, sources } = decision
  return {
    id: feedId(`decision/${id}/${language}`),
    title: { value: titleOf(decision, register, language) },
    published: adopted(adoptedAt),
    updated: adopted(adoptedAt),
    links: [
      { rel: 'alternate', href: `${page}#${id}`, type: 'text/html', hreflang: language },
      ...sourcesByRank(register, sources).map(({ url, lang, title }) => ({
        rel: 'related',
        href: url,
        hreflang: lang,
        title: localized(title, language),
      })),
    ],
    content: {
      type: 'html',
      value: renderToStaticMarkup(
        <FeedContent decision={decision} register={register} language={language} />,
      ),
    },
  }
}

function titleOf(decision: Decision, { crossings }: Register, language: Language): string {
  const { decisions, feed } = textsOf(language)
  const { reference, adoptedAt, inForceFrom, effects } = decision
  const changed = (status: Status) =>
    crossings.filter(({ id }) => effects.some((each) => each.crossing === id && each.status === status))
  const changes = (['open', 'closed'] as const)
    .map((status) => ({ status, names: changed(status).map(({ names }) => names.fi) }))
    .filter(({ names }) => names.length > 0)
    .map(({ status, names }) => ({ status, names: dictionaryOf(language).words.list(names) }))
  return feed.entry({
    name: decisions.decision(reference, longDay(adoptedAt.slice(0, 10), language)),
    from: longDay(helsinkiClock(instantOfDate(inForceFrom)).day, language),
    changes,
  })
}

/** When a decision was taken; a day becomes its noon, so that it is the same day for nearly every reader. */
function adopted(date: string): Date {
  return new Date(date.includes('T') ? Date.parse(date) : helsinkiInstant(date, '12:00'))
}

/** Drawn once, at random: it distinguishes these ids from all others. Never change it. */
const NAMESPACE = 'f64a5727-17d3-4a17-bcbb-7e95112177f2'

/**
 * The id of a feed or an entry, by a unique name. It stays the same wherever the site is hosted, so that a move shows
 * no reader an old decision as a new one.
 */
export function feedId(name: string): string {
  return `urn:uuid:${v5(name, NAMESPACE)}`
}
