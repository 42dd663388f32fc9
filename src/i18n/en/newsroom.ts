import { words } from './grammar.ts'

/** The words of what newsrooms can take from a view: few readers open it. */
export const newsroom = {
  sentence: {
    title: 'A sentence to quote',
    copy: 'Copy sentence',
    withoutSources: 'Without sources',
    english: 'In English',
    cite: 'How to cite',
    copyCitation: 'Copy citation',
  },
  decision: (reference: string | null, day: string) =>
    reference ? `decision ${reference} of ${day}` : `decision of ${day}`,
  /** `decisions` with their numbers or dates; `confirmation` with its date, null if a decision is newer. */
  sources: (decisions: readonly string[], confirmation: string | null, read: string) =>
    `Sources: Finnish Government, ${words.list(decisions)}${confirmation ? `; ${confirmation}` : ''}; read from Itäraja, ${read}.`,
  picture: {
    title: 'A picture',
    png: 'PNG, 2×',
    svg: 'SVG',
    note: 'Facts CC BY 4.0 · geometry ODbL 1.0. Both statements and the source line are part of the picture.',
    failed: 'This browser cannot make the picture; the ordinary PNG and the SVG are here:',
  },
  rows: {
    title: 'The data of this view',
    more: (count: number) => `${count} more rows`,
    copy: (count: number) => (count === 1 ? 'Copy row' : `Copy ${count} rows`),
    moment: 'CSV, this day',
    all: 'CSV, all periods',
  },
  embed: { title: 'Embed, with preview' },
  code: {
    title: 'QR code',
    note: 'For print: the code opens this very view. Always black on white, 20 mm or more.',
    svg: 'Code, SVG',
    png: 'PNG',
    alternative: (address: string) => `QR code of ${address}`,
  },
}

export type NewsroomWords = typeof newsroom
