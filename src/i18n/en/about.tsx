import type { ReactNode } from 'react'
import { method } from './method.tsx'
import { terms } from './terms.tsx'

/** The words of the page about the site: first what it found out, then how it works. */
export const about = {
  title: 'About this map',
  headTitle: 'The article, checked; the fence, the border, the method · Itäraja',
  description: (latest: string) =>
    `Claims of an article of November 2023 checked against the sources; the border fence and the border in figures; method, licences, how to cite and to correct. ${latest}`,
  lead: 'What the sources say of the article that this map starts from, of the fence and of the border; then how the map is made, on what terms it can be used, and how to correct it.',
  contents: 'Contents',
  article: {
    title: 'The article, checked',
    intro: (link: ReactNode, published: string) => (
      <>
        The map starts from an article of {published}: {link}.
      </>
    ),
    own: (claims: string) =>
      `It makes ${claims} claims. Each stands here in our own words, with who made it and what the sources say of it.`,
    claim: (index: number) => `Claim ${index}`,
    saidBy: 'Said by',
    verdict: 'Verdict',
    evidence: 'Evidence',
    sources: 'Sources',
  },
  fence: {
    title: 'The fence',
    plan: 'Plan',
    stages: 'Stages',
    stage: (name: string, km: string) => `${name}: ${km} km`,
    southEast: 'South-East Finland',
    southEastShare: (km: string) => `${km} km of the plan.`,
    southEastProgress: (km: string, when: string) => `${when}: ${km} km reported as built.`,
    height: 'Height',
    cost: 'Cost',
    million: (amount: string) => `€${amount} million.`,
    completion: 'Planned completion',
    about: (km: string) => `about ${km}`,
    progress: 'Kilometres reported as built',
    summary: (first: string, last: string, planned: string) =>
      `Chart: from ${first} to ${last}, of ${planned} planned. The table below has every figure.`,
    caption: (planned: string, sources: ReactNode) => (
      <>
        Of {planned} planned ({sources}). A hollow bar is a figure known only approximately. Between the
        figures nothing is known.
      </>
    ),
    planned: (km: string) => `Planned: ${km}`,
    km: (figure: string) => `${figure} km`,
    date: 'Date',
    kilometres: 'km',
    source: 'Source',
    byCrossing: 'The fence at each crossing',
    extents:
      'The latest state that was found. Most extents are not published: there the map shows a mark of fixed size at the crossing, not a measured line.',
    since: (state: string, from: string | null) => (from ? `${state} since ${from}` : state),
    length: (km: string) => `Length: about ${km} km.`,
    extent: 'Extent:',
  },
  border: {
    title: 'The border',
    official: 'Official length',
    lengths: ({ official, land, sea }: { official: string; land: string; sea: string }) =>
      `${official} km: ${land} km on land and ${sea} km at sea.`,
    drawn: 'On this map',
    drawnLength: (length: string) =>
      `${length}, measured along the line that is drawn. Border kilometres count along it from the north.`,
    northEnd: 'North end',
    southEnd: 'South end on land',
    zone: 'Border zone in Finland',
    agreement: 'Agreement on cross-border cooperation',
    agreementDates: (dates: { signed: string; place: string; note: string; ended: string }) =>
      `Signed in ${dates.place} on ${dates.signed}. Russia gave notice of its termination on ${dates.note}; it ended on ${dates.ended}.`,
    neighbours: 'Neighbours’ crossings with Russia',
  },
  method,
  ...terms,
}
