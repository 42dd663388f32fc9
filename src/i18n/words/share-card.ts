import { HOUR, helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { type Crossing, endOfRecord } from '../../model/register.ts'
import { type Situation, situationOf } from '../../model/situation.ts'
import { shortForm, type When, whenOf } from '../dates.ts'
import type { Texts } from '../en/texts.tsx'
import type { Facts } from './facts.ts'

interface CardFacts extends Facts {
  texts: Pick<Texts, 'card'>
}

/** What a share image is about: a crossing; null for the whole border. */
type Subject = Crossing | null

/** From when until when a state holds. */
interface Span {
  /** Null if it has not changed since before the record, undefined if no one instant can be named. */
  from: Instant | null | undefined
  /** Null if no end is known. */
  to: Instant | null
}

/** What lasts less is counted in hours. */
const LONG = 72 * HOUR

/** Why a state held at the moment shown: since when, until when, and where applications were accepted. */
export function reasonsThen(site: CardFacts, subject: Subject): string {
  return [spanPhrase(site, subject), applicationsPhrase(site, subject)].filter(Boolean).join('; ')
}

/** The same of the latest record, whose situation is given: since when, and when that was last confirmed. */
export function reasonsOfLatest(site: CardFacts, situation: Situation, subject: Subject): string {
  const { from } = spanOf(situation, subject)
  return [sincePhrase(site, from), lastConfirmed(site)].filter(Boolean).join('; ')
}

/** "last confirmed 24 May 2026" */
export function lastConfirmed({ texts, register }: CardFacts): string {
  return texts.card.lastConfirmed(onDay(register.record.lastConfirmedOn))
}

function spanPhrase(site: CardFacts, subject: Subject): string {
  const { card } = site.texts
  const { from, to } = spanOf(site.situation, subject)
  if (to === null) return sincePhrase(site, from)
  if (typeof from === 'number') {
    return to - from < LONG ? hoursPhrase(site, from, to) : card.between(startOf(from), at(to))
  }
  // That it was open before the first decision goes without saying until that one, and where more is to be said.
  const isLater = from === null && to > firstDecision(site)
  if (!isLater) return card.until(at(to))
  return applicationsPhrase(site, subject)
    ? sincePhrase(site, from)
    : card.sinceBeforeUntil(beforeDecisions(site), at(to))
}

function hoursPhrase({ texts, moment }: CardFacts, from: Instant, to: Instant): string {
  const near = (instant: Instant): When => {
    const { day, time } = helsinkiClock(instant)
    return { date: day, time, form: shortForm(day, moment.day), unbroken: true }
  }
  const sameDay = helsinkiClock(from).day === moment.day
  return texts.card.hours(near(from), near(to), { count: Math.round((to - from) / HOUR), sameDay })
}

function sincePhrase(site: CardFacts, from: Span['from']): string {
  const { card } = site.texts
  if (from === undefined) return ''
  if (from !== null) return card.since(startOf(from))
  return card.sinceBefore(beforeDecisions(site))
}

function beforeDecisions(site: CardFacts): When {
  return onDay(helsinkiClock(firstDecision(site)).day)
}

function firstDecision({ register }: CardFacts): Instant {
  return register.periods[1]?.from ?? endOfRecord(register)
}

function applicationsPhrase({ texts, situation }: CardFacts, subject: Subject): string {
  if (subject) return situationOf(situation, subject).applications ? texts.card.applicationsHere : ''
  const accepting = situation.crossings.filter(({ applications }) => applications)
  return accepting.length === 0
    ? ''
    : texts.card.applicationsAt(accepting.map(({ crossing }) => crossing.names.fi))
}

/** Of the whole border: the last change, if all crossings are in one state, and the next at any of them. */
function spanOf(situation: Situation, subject: Subject): Span {
  if (subject) {
    const { since, next } = situationOf(situation, subject)
    return { from: since?.at ?? null, to: next?.at ?? null }
  }
  const { crossings, counts } = situation
  const starts = crossings.flatMap(({ since }) => since?.at ?? [])
  const ends = crossings.flatMap(({ next }) => next?.at ?? [])
  const isUniform = counts.open === 0 || counts.closed === 0
  const last = starts.length === 0 ? null : Math.max(...starts)
  return { from: isUniform ? last : undefined, to: ends.length === 0 ? null : Math.min(...ends) }
}

/** An instant; the beginning of a day is that day. */
function startOf(instant: Instant): When {
  const when = at(instant)
  return when.time === '00:00' ? { ...when, time: undefined } : when
}

function at(instant: Instant): When {
  return { ...whenOf(instant), form: 'short', unbroken: true }
}

function onDay(date: string): When {
  return { date, form: 'short', unbroken: true }
}
