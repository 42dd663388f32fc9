import { LANGUAGES, type Language } from '../../address/view.ts'
import { type Face, textWidth } from '../../drawing/text-width.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { shortDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import type { Parts } from '../../i18n/parts.ts'
import type { Facts } from '../../i18n/words/facts.ts'
import { type Cited, confirmedOn, statements } from '../../i18n/words/statement.ts'
import { addDays, helsinkiClock, instantOf, type Moment } from '../../model/helsinki.ts'
import type { Register } from '../../model/register.ts'
import { situationAt } from '../../model/situation.ts'
import { stepDays } from '../moment/steps.ts'

/**
 * The room that the longest texts of the record take, so that no step in time moves what stands below them. Sizes are
 * those of statements.css and statement-notes.css, px at the usual size of text.
 */
const REASONS = { size: 14.5, from: 528, to: 824, inner: (width: number) => (width - 12) / 2 - 32 }
const WORDS = { from: 284, to: 608, inner: (width: number) => (width - 8) / 2 - 20 }
const NOTES = { size: 12.5, inner: (width: number) => (width - 28) / 2 - 8 }
/**
 * Below this width the words are in smaller letters. They are bolder than the boldest measured face, and set as much
 * closer.
 */
const SMALL_BELOW = 352
/** Widths are tried so far apart, px. */
const STEP = 2
/** In place of the mark behind a link, which no table measures. */
const MARK = '—'
/** The age of a record that nobody has confirmed for long, days. */
const OLD = 999

/** The rules for the statements on the whole border or on a crossing, in every language. */
export function statementRoomCss(register: Register, on: 'border' | 'crossing'): string {
  return LANGUAGES.map((language) => roomIn(register, on, language)).join('\n')
}

function roomIn(register: Register, on: 'border' | 'crossing', language: Language): string {
  const all = momentsOf(register).map((moment) => factsAt(register, moment, language))
  const subjects = on === 'border' ? [null] : register.crossings
  const said = all.flatMap((facts) => subjects.map((subject) => statements(facts, subject)))
  const each = said.flatMap(({ moment, latest }) => [moment, latest])
  const reasons = each.map((statement) => written(statement.reasons))
  const words = each.map((statement) => statement.words)
  const { article, record, age, opening } = notesOf(all[0] ?? fail(), register)
  // Both the pair of statements and what stands beneath it: a container does not style itself.
  const selector = `.statements>:lang(${language})`
  const widest = Math.max(...words.map((text) => textWidth(text, 1, 600)))
  const narrow = [
    ...rules(selector, 'words-lines', WORDS, (width) =>
      most(words, width < SMALL_BELOW ? 16 : 17, WORDS.inner(width), 600),
    ),
    ...rules(selector, 'record-lines', WORDS, (width) => most([`${record} ${age}`], NOTES.size, width)),
    ...rules(selector, 'article-lines', WORDS, (width) => most([article, opening], NOTES.size, width)),
  ]
  return [
    `${selector}{--statement-fit:calc((50cqi - 38px)/${widest.toFixed(2)})}`,
    ...rules(selector, 'reason-lines', REASONS, (width) => most(reasons, REASONS.size, REASONS.inner(width))),
    ...rules(selector, 'note-lines', REASONS, (width) =>
      most([article, age], NOTES.size, NOTES.inner(width)),
    ),
    `@media (width<40em){${narrow.join('')}}`,
  ].join('\n')
}

/** The days of the steps, and those after them, when a text names them otherwise; and the hours of all effects. */
function momentsOf(register: Register): Moment[] {
  const { recordFrom, endsOn, opensOn } = register.record
  const steps = stepDays(register)
  const years = [...new Set(steps.map((day) => `${day.slice(0, 4)}-01-01`))]
  const days = [opensOn, ...steps, ...steps.map((day) => addDays(day, 1)), ...years]
  const inRecord = [...new Set(days)].filter((day) => day >= recordFrom && day <= endsOn)
  const hours = register.decisions.flatMap(({ effects }) =>
    effects.map(({ at }) => helsinkiClock(Date.parse(at))),
  )
  return [...inRecord.map((day) => ({ day })), ...hours]
}

function factsAt(register: Register, moment: Moment, language: Language): Facts {
  const situation = situationAt(register, instantOf(moment))
  return { register, dictionary: dictionaryOf(language), view: { language }, moment, situation }
}

/** What stands beneath the statements: see StatementNotes. */
function notesOf(facts: Facts, register: Register) {
  const { dictionary, view } = facts
  const text = dictionary.statement
  const { opensOn, moments, searchedUpTo } = register.record
  const named = moments.find(({ date }) => date === opensOn)
  const source = register.sources.get(named?.sources[0] ?? '')
  const publisher = source ? localized(source.publisher, view.language) : ''
  const day = shortDay(opensOn, view.language)
  return {
    article: text.article(`${publisher}${MARK}`, (words) => words).join(''),
    record: written(text.confirmedAndSearched(confirmedOn(facts), shortDay(searchedUpTo, view.language))),
    age: text.age(OLD),
    opening: named ? dictionary.moment.named(localized(named.dayName, view.language), day) : day,
  }
}

function written(parts: Parts<Cited>): string {
  return parts.map((part) => (typeof part === 'string' ? part : `${part.text}${MARK}`)).join('')
}

/** A property for each width of the statements at which more lines are needed than the one that is the rule. */
function rules(
  selector: string,
  property: string,
  { from, to }: { from: number; to: number },
  linesAt: (width: number) => number,
): string[] {
  const found: string[] = []
  let last = 1
  for (let width = to; width >= from; width -= STEP) {
    const lines = linesAt(width)
    if (lines <= last) continue
    const rule = `${selector}{--${property}:${lines}}`
    found.push(width === to ? rule : `@container statements (width<${(width + STEP) / 16}rem){${rule}}`)
    last = lines
  }
  return found
}

/** The most lines that any of some texts takes, px. */
function most(texts: readonly string[], size: number, width: number, face: Face = 400): number {
  return Math.max(...[...new Set(texts)].map((text) => linesOf(text, size, width, face)))
}

/** How many lines a text takes: broken at its spaces alone, which makes them no fewer than a browser does. */
export function linesOf(text: string, size: number, width: number, face: Face = 400): number {
  const space = textWidth(' ', size, face)
  let lines = 1
  let filled = -space
  for (const word of text.split(' ')) {
    const wide = textWidth(word, size, face)
    if (filled > 0 && filled + space + wide > width) {
      lines += 1
      filled = wide
    } else filled += space + wide
  }
  return lines
}

function fail(): never {
  throw new RangeError('A record has a first day.')
}
