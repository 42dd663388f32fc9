import type { Dictionary } from '../en/dictionary.tsx'
import { inSentence, STATUS, words } from './grammar.ts'

export const statement: Dictionary['statement'] = {
  anotherDay: 'En annan dag',
  latest: 'Senaste uppgift',
  latestShort: 'Senaste',
  label: { shown: 'Visas på kartan', show: 'Visa på kartan' },
  labelShort: { shown: 'På kartan', show: 'Visa' },
  labelBrief: { shown: 'Visas', show: 'Visa' },
  firstDecision: (when) =>
    `Det första beslutet om att stänga några av dem träder i kraft ${inSentence(when)}.`,
  changed: (names, status, when) =>
    [words.list(names), status && (status === 'open' ? 'öppnades' : 'stängdes'), inSentence(when)]
      .filter(Boolean)
      .join(' '),
  changedAt: (status, when) => `${status === 'open' ? 'Öppnade' : 'Stängda'} ${inSentence(when)}`,
  closedSince: (when) => `Stängda sedan ${inSentence(when)}`,
  decision: (reference, date, link) =>
    reference ? ['beslut ', link(reference)] : [link(`beslutet av den ${date}`)],
  by: (reference, date, link) =>
    reference ? ['genom beslut ', link(reference)] : ['genom ', link(`beslutet av den ${date}`)],
  because: (what, by, rest) => [`${what} `, ...by, ...rest, '.'],
  extended: (until) => `; förlängt ${until ? `till och med den ${until}` : 'tills vidare'} `,
  upheld: '; fortsatt ',
  leaves: (start, decision, status) => [`${start}; `, ...decision, ` lämnar det ${STATUS[status]}.`],
  onlyAt: (names) => `Ansökningar om internationellt skydd endast i ${words.list(names)}.`,
  onlyThere: 'Ansökningar om internationellt skydd endast där.',
  accepted: 'Här tas ansökningar om internationellt skydd emot.',
  confirmed: (day) => ['Senast bekräftat den ', day, '.'],
  searched: (day) => `Sökt fram till den ${day}: inget nyare hittades.`,
  confirmedAndSearched: (day, searched) => [
    'Senaste uppgift: bekräftad den ',
    day,
    `, sökt fram till den ${searched}: inget nyare hittades.`,
  ],
  age: (days) =>
    days === 0 ? 'Bekräftat i dag.' : `Bekräftat för ${days} ${days === 1 ? 'dag' : 'dagar'} sedan.`,
  article: (publisher, claims) => ['Artikeln: ', publisher, '; ', claims('påståendena granskade'), '.'],
}
