import type { Dictionary } from '../en/dictionary.tsx'
import { inSentence, STATUS, severalOrOne, words } from './grammar.ts'

export const quotation: Dictionary['quotation'] = {
  title: 'För redaktioner: det som visas',
  titleOfPage: 'Så hänvisar du till den här sidan',
  border({ when, closed, total, named }) {
    const what = named
      ? `${words.number(closed)} av de ${words.number(total)} gränsövergångsställena`
      : `alla ${words.number(total)} gränsövergångsställen`
    const state = severalOrOne(closed === 0 ? total : closed, closed === 0 ? 'open' : 'closed')
    const open = named && severalOrOne(named.names.length, 'open')
    const which = named && `${named.status === 'closed' ? ':' : `; ${open}:`} ${words.list(named.names)}`
    return `${on(when)} var ${what} för vägtrafik vid gränsen mellan Finland och Ryssland ${state}${which ?? ''}.`
  },
  crossing: (when, name, status) =>
    `${on(when)} var gränsövergångsstället ${name} vid gränsen mellan Finland och Ryssland ${STATUS[status]}.`,
  allSince: (total, status, since, confirmed) =>
    `Alla ${words.number(total)} har varit ${severalOrOne(total, status)} ${since}; senast bekräftat den ${confirmed}.`,
  oneSince: (status, since, confirmed) =>
    `Det har varit ${STATUS[status]} ${since}; senast bekräftat den ${confirmed}.`,
  source: 'Källa: Itäraja.',
  citation: (pair, when, confirmed) =>
    `Itäraja: gränsen mellan Finland och Ryssland och dess åtta gränsövergångsställen för vägtrafik. ${pair ? `${pair}; läget` : 'Läget'} ${inSentence(when)}; uppgifterna senast bekräftade den ${confirmed}.`,
  accessed: (day) => `hämtad ${day ? `den ${day}` : '[datum]'}`,
  byHand: 'Kopiera texten:',
  part: {
    sentence: 'Kopiera meningen',
    citation: 'Kopiera hänvisningen',
    link: 'Kopiera länken',
    picture: 'Bild',
    rows: 'CSV-rader',
    embed: 'Inbäddning',
    code: 'QR-kod',
  },
}

/** "Den 20 november 2023", at the start of a sentence. */
function on(when: Parameters<typeof inSentence>[0]): string {
  return inSentence(when).replace(/^d/, 'D')
}
