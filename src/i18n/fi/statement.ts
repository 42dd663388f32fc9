import type { Dictionary } from '../en/dictionary.tsx'
import { atCrossings, inSentence, STATE, since, words } from './grammar.ts'

export const statement: Dictionary['statement'] = {
  anotherDay: 'Muu päivä',
  latest: 'Viimeisin tieto',
  latestShort: 'Viimeisin',
  label: { shown: 'Näkyy kartalla', show: 'Näytä kartalla' },
  labelShort: { shown: 'Kartalla', show: 'Näytä' },
  labelBrief: { shown: 'Näkyy', show: 'Näytä' },
  firstDecision: (when) => `Ensimmäinen päätös, joka sulkee niistä osan, tulee voimaan ${inSentence(when)}.`,
  changed: (names, status, when) =>
    [words.list(names), status && (status === 'open' ? 'avattiin' : 'suljettiin'), inSentence(when)]
      .filter(Boolean)
      .join(' '),
  changedAt: (status, when) => `${status === 'open' ? 'Avattu' : 'Suljettu'} ${inSentence(when)}`,
  closedSince: (when) => `Suljettu ${since(when)}`,
  decision: (reference, date, link) => ['päätös ', link(reference ?? date)],
  by: (reference, date, link) => ['päätöksellä ', link(reference ?? date)],
  because: (what, by, rest) => [`${what} `, ...by, ...rest, '.'],
  extended: (until) => `; jatkettu ${until ? `${until} saakka` : 'toistaiseksi'} `,
  upheld: '; pidetty voimassa ',
  leaves: (start, decision, status) => [`${start}; `, ...decision, ` pitää sen ${STATE[status]}.`],
  onlyAt: (names) => `Kansainvälistä suojelua voi hakea vain ${atCrossings(names)}.`,
  onlyThere: 'Vain siellä voi hakea kansainvälistä suojelua.',
  accepted: 'Täällä voi hakea kansainvälistä suojelua.',
  confirmed: (day) => ['Viimeksi vahvistettu ', day, '.'],
  searched: (day) => `Haettu ${day} saakka: uudempaa ei löytynyt.`,
  confirmedAndSearched: (day, searched) => [
    'Viimeisin tieto: vahvistettu ',
    day,
    `, haettu ${searched} saakka: uudempaa ei löytynyt.`,
  ],
  age: (days) =>
    days === 0 ? 'Vahvistettu tänään.' : `Vahvistettu ${days} ${days === 1 ? 'päivä' : 'päivää'} sitten.`,
  article: (publisher, claims) => ['Artikkeli: ', publisher, '; ', claims('väitteet tarkistettuina'), '.'],
}
