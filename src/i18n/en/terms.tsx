import type { ReactNode } from 'react'

/** On what terms the site may be used, and how it treats its readers. */
export const terms = {
  licences: {
    title: 'Licences',
    code: 'Code',
    codeText: 'MIT, in the project’s repository.',
    facts: 'Facts',
    factsText: (licence: ReactNode) => (
      <>
        {licence}. Attribute them to Itäraja, with the source that the entry names. Facts as such belong to
        nobody; the licence is for their selection and wording.
      </>
    ),
    geometry: 'Border and base map',
    geometryText: (licence: ReactNode, osm: ReactNode) => (
      <>
        © {osm} contributors, {licence}. So are the positions of the crossings and the lines of the fence.
      </>
    ),
    places: 'Names of towns',
    placesText: (licence: ReactNode, geonames: ReactNode) => (
      <>
        © {geonames}, {licence}; a choice of towns, with few of their fields.
      </>
    ),
  },
  cite: {
    title: 'How to cite',
    intro:
      'Name the day you speak of and the day you read it: the address of each view says the first, you add the second.',
    example: ({ day, confirmed, address }: { day: string; confirmed: string; address: ReactNode }) => (
      <>
        Itäraja: the Finland–Russia border and its eight road crossings. Situation on {day}; record last
        confirmed {confirmed}. {address}, accessed [date].
      </>
    ),
    decision:
      'To cite one decision, use the address of its entry among the decisions, and its own number or date.',
  },
  correct: {
    title: 'How to correct',
    text: [
      'Open an issue in the project’s repository. Say which sentence or mark is wrong, what would be right, and where that can be read.',
      'A source is a public page with a publisher and an address. The authority itself counts most: the Government, the Border Guard, Customs, Parliament. Press counts when it names whom it quotes. An encyclopedia serves for names, lengths and history, not for a status. A status changes only with a decision.',
    ],
  },
  privacy: {
    title: 'Privacy',
    text: 'This site stores nothing about you: no cookies, no accounts, no counting of visits. Pages, maps and fonts come from the site itself; it asks another host for something only if you choose the detailed base map, whose pictures come from the host named beside the choice. If you ask for the crossing nearest to you, your browser tells the page where you are; the page neither keeps nor sends it. Links to sources lead to other sites, which have their own rules.',
  },
  accessibility: {
    title: 'Accessibility',
    text: 'The site aims at WCAG 2.2, level AA. Every status is told by a word and a shape, never by colour alone; the table says all that the map shows; everything works with the keyboard, and each page can be read without scripts. If something stands in your way, open an issue in the project’s repository.',
  },
}
