import type { ReactNode } from 'react'

/** The words of the open data, on the page about the site. */
export const openData = {
  title: 'Open data',
  intro:
    'What this site knows of the crossings, the decisions, the border line and the fence at the crossings can be taken and used again. The files are made of the same data as the pages, each time the site is built, and every fact in them names its sources.',
  files: {
    crossings:
      'The eight road crossings: names, roads, position, traffic, and the history of their status. Each is also a file of its own:',
    status:
      'A row a crossing and period: from when to when, the status, whether applications are accepted, the decision and its source. Without an end it is still so at the last word.',
    snapshots: 'The crossings with their status in one period, by the day on which the period starts:',
    border: 'The border line, its part on land and its part at sea.',
    fence:
      'The fence at the crossings, its states with their dates. Where its ends are not published, it is a point at the crossing, not a line.',
    decisions: 'Every decision, in the order in which they were taken, with what it changes.',
    sources: 'Every source, by the id that the other files name.',
    datapackage: 'The list of the files with their licences, columns and checksums, as a Data Package.',
    schema: 'What each file holds, field by field, as JSON Schemas:',
    feed: 'An entry with each decision, as an Atom feed.',
  },
  form: 'GeoJSON follows RFC 7946, the table RFC 4180. Instants carry their offset from UTC, days are those of Helsinki. What is null or empty is not known. Texts are by language, English always.',
  use: (licences: (text: string) => ReactNode, cite: (text: string) => ReactNode) => (
    <>
      Scripts of any other site may load these files (CORS). {licences('The licences')} differ for geometry
      and facts. {cite('Cite')} the files as you cite the pages, with the day of <code>lastConfirmed</code>.
    </>
  ),
}
