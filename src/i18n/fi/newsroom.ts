import type { NewsroomWords } from '../en/newsroom.ts'
import { words } from './grammar.ts'

export const newsroom: NewsroomWords = {
  sentence: {
    title: 'Virke lainattavaksi',
    copy: 'Kopioi virke',
    withoutSources: 'Ilman lähteitä',
    english: 'Englanniksi',
    cite: 'Näin viittaat',
    copyCitation: 'Kopioi viite',
  },
  decision: (reference, day) => (reference ? `päätös ${reference} (${day})` : `päätös ${day}`),
  sources: (decisions, confirmation, read) =>
    `Lähteet: valtioneuvosto, ${words.list(decisions)}${confirmation ? `; ${confirmation}` : ''}; luettu Itärajasta, ${read}.`,
  picture: {
    title: 'Kuva',
    png: 'PNG, 2×',
    svg: 'SVG',
    note: 'Tiedot CC BY 4.0 · geometria ODbL 1.0. Molemmat toteamukset ja lähderivi ovat osa kuvaa.',
    failed: 'Tämä selain ei pysty tekemään kuvaa; tavallinen PNG ja SVG ovat tässä:',
  },
  rows: {
    title: 'Näkymän tiedot',
    more: (count) => `${count} riviä lisää`,
    copy: (count) => (count === 1 ? 'Kopioi rivi' : `Kopioi ${count} riviä`),
    moment: 'CSV, tämä päivä',
    all: 'CSV, kaikki jaksot',
  },
  embed: { title: 'Upotus ja esikatselu' },
  code: {
    title: 'QR-koodi',
    note: 'Painettavaksi: koodi avaa juuri tämän näkymän. Aina mustana valkoisella, vähintään 20 mm.',
    svg: 'Koodi, SVG',
    png: 'PNG',
    alternative: (address) => `QR-koodi: ${address}`,
  },
}
