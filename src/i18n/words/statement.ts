import type { Decision, Status } from '../../../geodata/schema/decision.ts'
import type { Day } from '../../../geodata/schema/scalars.ts'
import { decisionInForce, extensionsOf } from '../../model/decisions.ts'
import { helsinkiClock, type Instant, instantOf, type Moment } from '../../model/helsinki.ts'
import { isWithin } from '../../model/periods.ts'
import type { Crossing } from '../../model/register.ts'
import { type CrossingSituation, situationAt, situationOf } from '../../model/situation.ts'
import { shortForm, type When, whenOf, whenOfDate, whenOfMoment, written } from '../dates.ts'
import { shortDay } from '../format.ts'
import { lowerFirst, upperFirst } from '../lists.ts'
import { localized } from '../localized.ts'
import type { Parts } from '../parts.ts'
import { sincePhrase, untilPhrase } from './crossing.ts'
import type { Facts } from './facts.ts'
import { latestRecord, showsLatest } from './headline.ts'

/** Words of a sentence that name what was published elsewhere: a page links them, a picture only writes them. */
export interface Cited {
  text: string
  /** Ids. */
  sources: readonly string[]
}

/** One of the two statements that every view makes, in the same parts and of equal rank. */
export interface Statement {
  /** "The article’s day", "Another day", "Latest record" */
  name: string
  /** "The article", "Another day", "Latest" */
  shortName: string
  /** "20 Nov 2023"; of the latest record "since 15 Dec 2023" */
  date: string
  /** The crossings that it speaks of: all, north to south, or the one. */
  crossings: readonly CrossingSituation[]
  /** "Four of eight closed"; of one crossing "Closed" */
  words: string
  /** By whose decision; of the latest record also how old it is. */
  reasons: Parts<Cited>
  /** Where it leads; null: the moment that the map opens on. */
  moment: Moment | null
}

/** What held at a moment, and what is known last. Which of the two a view shows is never a matter of rank. */
export interface Statements {
  /** At the moment shown; while that is the latest record, at the moment that the map opens on. */
  moment: Statement
  latest: Statement
  shown: 'moment' | 'latest'
}

/** The two statements on the whole border or, with a crossing, on that one. */
export function statements(facts: Facts, crossing: Crossing | null = null): Statements {
  const shown = showsLatest(facts) ? 'latest' : 'moment'
  const { opensOn, endsOn } = facts.register.record
  const then = shown === 'latest' ? factsAt(facts, { day: opensOn }) : facts
  const latest = factsAt(facts, { day: endsOn })
  return {
    moment: { ...momentNamed(then), ...(crossing ? crossingThen(then, crossing) : borderThen(then)) },
    latest: {
      name: facts.dictionary.statement.latest,
      shortName: facts.dictionary.statement.latestShort,
      moment: { day: endsOn },
      ...(crossing ? crossingLatest(latest, crossing) : borderLatest(latest)),
    },
    shown,
  }
}

/** The one of them that the map shows. */
export function shownStatement(facts: Facts, crossing: Crossing | null = null): Statement {
  const { shown, ...pair } = statements(facts, crossing)
  return pair[shown]
}

/** What a popup says below its two statements, in one paragraph: of the moment shown, then of the latest record. */
export function popupWords(facts: Facts, crossing: Crossing): Parts<Cited> {
  const { endsOn } = facts.register.record
  const latest = factsAt(facts, { day: endsOn })
  const newestWords = [' ', ...newest(facts)]
  if (showsLatest(facts))
    return [...crossingCause(latest, crossing, stateSince(latest, crossing)), ...newestWords]
  const shown = crossingThen(facts, crossing, stateSince(facts, crossing)).reasons
  const [now, then] = [latest, facts].map(({ situation }) => situationOf(situation, crossing).since)
  if (now === then) return [...shown, ...newestWords]
  const latestState = lowerFirst(stateSince(latest, crossing))
  return [...shown, ` ${ended(`${facts.dictionary.statement.latest}: ${latestState}`)}`, ...newestWords]
}

/** A sentence without its links. */
export function plainText(parts: Parts<Cited>): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

/** The day of the last confirmation, with its sources; with none if a decision is newer. */
export function confirmedOn({ register, view }: Pick<Facts, 'register' | 'view'>): Cited {
  const { lastConfirmation, lastConfirmedOn } = register.record
  const isNewest = lastConfirmation.date === lastConfirmedOn
  return {
    text: shortDay(lastConfirmedOn, view.language),
    sources: isNewest ? lastConfirmation.sources : [],
  }
}

/** The facts at another moment. */
export function factsAt(facts: Facts, moment: Moment): Facts {
  return { ...facts, moment, situation: situationAt(facts.register, instantOf(moment)) }
}

type Named = Pick<Statement, 'name' | 'shortName' | 'date' | 'moment'>
type Said = Pick<Statement, 'crossings' | 'words' | 'reasons'>

function momentNamed({ register, dictionary, view, moment }: Facts): Named {
  const { moments, opensOn } = register.record
  const isDay = moment.time === undefined
  const named = moments.find(({ date }) => date === moment.day)
  const other = dictionary.statement.anotherDay
  return {
    name: named ? localized(named.dayName, view.language) : other,
    shortName: named ? localized(named.name, view.language) : other,
    date: written({ ...whenOfMoment(moment), form: 'short' }, view.language),
    moment: isDay && moment.day === opensOn ? null : moment,
  }
}

function borderThen(facts: Facts): Said {
  return { ...count(facts), reasons: [...causes(facts), ...applications(facts)] }
}

function borderLatest(facts: Facts): Said & Pick<Statement, 'date'> {
  const { register, dictionary, view, situation } = facts
  const text = dictionary.statement
  const { since } = latestRecord(facts)
  const decision = register.periods.at(-1)?.decision
  const cause =
    since?.time && decision
      ? text.because(
          text.changedAt(situation.counts.open === 0 ? 'closed' : 'open', { time: since.time }),
          by(decision, facts),
          [],
        )
      : causes(facts)
  return {
    ...count(facts),
    date: since?.date
      ? dictionary.status.since({ date: since.date, form: 'short' })
      : shortDay(register.record.endsOn, view.language),
    reasons: [...cause, ...applications(facts), ' ', ...newest(facts)],
  }
}

function count({ dictionary, situation }: Facts): Pick<Said, 'crossings' | 'words'> {
  const { crossings, counts } = situation
  return {
    crossings,
    words: upperFirst(dictionary.words.briefShare(counts.closed, crossings.length, 'closed')),
  }
}

/** "Vaalimaa, … closed 18 Nov, 00:00, by SM/2023/4; extended … by …" */
function causes(facts: Facts): Parts<Cited> {
  const { register, dictionary, view, situation, moment } = facts
  const text = dictionary.statement
  const decision = register.periods.find((period) => isWithin(period, situation.at))?.decision
  const first = register.periods[1]?.from
  if (!decision) return first ? [text.firstDecision(near(whenOf(first), moment.day))] : []
  const extension = extensionsOf(decision, register.decisions, situation.at).at(-1)
  const rest = extension
    ? [
        text.extended(extension.announcedUntil && shortDay(extension.announcedUntil, view.language)),
        ...by(extension, facts),
      ]
    : []
  const what =
    extension && situation.counts.open === 0
      ? text.closedSince({ ...whenOfDate(decision.inForceFrom), form: 'short' })
      : dictionary.words.list(
          changesOf(decision, facts).map(({ names, status, when }, index, changes) =>
            text.changed(names, status === changes[index - 1]?.status ? null : status, when),
          ),
        )
  return text.because(what, by(decision, facts), rest)
}

/** The effects of a decision that have happened, grouped by kind and hour. */
function changesOf(decision: Decision, { register, view, situation, moment }: Facts) {
  const groups = new Map<string, { names: string[]; status: Status; at: Instant }>()
  for (const { crossing, status, at: written } of decision.effects) {
    const at = Date.parse(written)
    if (at > situation.at) continue
    const group = groups.get(`${status} ${at}`) ?? { names: [], status, at }
    const named = register.crossings.find(({ id }) => id === crossing)
    group.names.push(named?.names[view.language] ?? crossing)
    groups.set(`${status} ${at}`, group)
  }
  return [...groups.values()].map(({ at, ...group }) => {
    const { day, time } = helsinkiClock(at)
    return { ...group, when: day === moment.day ? { time } : near(whenOf(at), moment.day) }
  })
}

function near(when: When, day: Day): When {
  return { ...when, form: shortForm(when.date ?? day, day) }
}

/** Where applications are accepted, if anywhere: where no crossing is open, that says it. */
function applications({ register, dictionary, view, situation }: Facts): Parts<Cited> {
  const accepting = situation.crossings.filter((each) => each.applications)
  if (accepting.length === 0) return []
  const text = dictionary.statement
  const period = register.periods.find((each) => isWithin(each, situation.at))
  const areJustOpened = accepting.every(({ since }) => since !== null && since.decision === period?.decision)
  if (areJustOpened && accepting.length === situation.counts.open) return [' ', text.onlyThere]
  return [' ', text.onlyAt(accepting.map(({ crossing }) => crossing.names[view.language]))]
}

function crossingThen(facts: Facts, crossing: Crossing, since = upperFirst(sinceOf(facts, crossing))): Said {
  const { applications } = situationOf(facts.situation, crossing)
  return {
    ...state(facts, crossing),
    reasons: [
      ...crossingCause(facts, crossing, since),
      ...(applications ? [` ${facts.dictionary.statement.accepted}`] : []),
    ],
  }
}

function crossingLatest(facts: Facts, crossing: Crossing): Said & Pick<Statement, 'date'> {
  return {
    ...state(facts, crossing),
    date: sinceOf(facts, crossing),
    reasons: newest(facts),
  }
}

function state({ dictionary, situation }: Facts, crossing: Crossing): Pick<Said, 'crossings' | 'words'> {
  const found = situationOf(situation, crossing)
  return { crossings: [found], words: dictionary.status.word[found.status] }
}

function sinceOf(facts: Facts, crossing: Crossing): string {
  return sincePhrase(facts, crossing, 'short')
}

/** "Closed since 24 Nov 2023, 00:00" */
function stateSince(facts: Facts, crossing: Crossing): string {
  const { status } = situationOf(facts.situation, crossing)
  return `${facts.dictionary.status.word[status]} ${sinceOf(facts, crossing)}`
}

/** Since when, by which decision, and which upheld it: "… by SM/2023/4; upheld by the decision of 12 Dec 2023." */
function crossingCause(facts: Facts, crossing: Crossing, start: string): Parts<Cited> {
  const { register, dictionary, situation } = facts
  const text = dictionary.statement
  const { since, status } = situationOf(situation, crossing)
  const governing = decisionInForce(register.decisions, situation.at)
  if (!governing) {
    const until = untilPhrase(facts, crossing, 'short')
    return [ended(until ? `${start}; ${until}` : start)]
  }
  if (!since) return text.leaves(start, naming('decision', governing, facts), status)
  const rest = since.decision === governing ? [] : [text.upheld, ...by(governing, facts)]
  return text.because(start, by(since.decision, facts), rest)
}

/** A text with its full stop, unless that of an abbreviation ends it. */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** How new the newest word is, and up to when a newer one was looked for. */
function newest({ register, dictionary, view }: Facts): Parts<Cited> {
  const text = dictionary.statement
  const searched = text.searched(shortDay(register.record.searchedUpTo, view.language))
  return [...text.confirmed(confirmedOn({ register, view })), ` ${searched}`]
}

function by(decision: Decision, facts: Facts): Parts<Cited> {
  return naming('by', decision, facts)
}

function naming(how: 'by' | 'decision', decision: Decision, { dictionary, view }: Facts): Parts<Cited> {
  const { reference, adoptedAt, sources } = decision
  const date = shortDay(adoptedAt.slice(0, 10), view.language)
  return dictionary.statement[how](reference, date, (text) => ({ text, sources }))
}
