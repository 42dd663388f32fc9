import type { NewsroomWords } from '../en/newsroom.ts'
import { words } from './grammar.ts'

export const newsroom: NewsroomWords = {
  sentence: {
    title: 'En mening att citera',
    copy: 'Kopiera meningen',
    withoutSources: 'Utan källor',
    english: 'På engelska',
    cite: 'Så hänvisar du',
    copyCitation: 'Kopiera hänvisningen',
  },
  decision: (reference, day) => (reference ? `beslut ${reference} av den ${day}` : `beslut av den ${day}`),
  sources: (decisions, confirmation, read) =>
    `Källor: statsrådet, ${words.list(decisions)}${confirmation ? `; ${confirmation}` : ''}; läst i Itäraja, ${read}.`,
  picture: {
    title: 'En bild',
    png: 'PNG, 2×',
    svg: 'SVG',
    note: 'Fakta CC BY 4.0 · geometri ODbL 1.0. Båda påståendena och källraden ingår i bilden.',
    failed: 'Den här webbläsaren kan inte göra bilden; den vanliga PNG-filen och SVG-filen finns här:',
  },
  rows: {
    title: 'Vyns data',
    more: (count) => `${count} rader till`,
    copy: (count) => (count === 1 ? 'Kopiera raden' : `Kopiera ${count} rader`),
    moment: 'CSV, den här dagen',
    all: 'CSV, alla perioder',
  },
  embed: { title: 'Inbäddning med förhandsvisning' },
  code: {
    title: 'QR-kod',
    note: 'För tryck: koden öppnar just den här vyn. Alltid svart på vitt, minst 20 mm.',
    svg: 'Kod, SVG',
    png: 'PNG',
    alternative: (address) => `QR-kod för ${address}`,
  },
}
