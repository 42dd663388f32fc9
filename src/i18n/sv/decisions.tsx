import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import type { Texts } from '../en/texts.ts'
import { upperFirst } from '../first-letter.ts'
import { inSentence } from './grammar.ts'
import { STATUS, words } from './words.ts'

/** The words of the page of decisions. */
export const decisions: Texts['decisions'] = {
  title: 'Beslut och händelser',
  headTitle: 'Alla beslut om de åtta gränsövergångsställena, med källor · Itäraja',
  description: (latest: string) =>
    `Alla beslut av Finlands statsråd om de åtta gränsövergångsställena för vägtrafik vid gränsen mot Ryssland, samt andra daterade händelser, i tidsordning och med källor. ${latest}`,
  lead: (decisions: number, events: number) =>
    `${upperFirst(words.number(decisions))} beslut av statsrådet om de åtta gränsövergångsställena för vägtrafik och ${otherEvents(events)}, de äldsta först. Ett beslut står vid den dag från vilken det gäller. Dagar och klockslag anges i Helsingforstid.`,
  reach: (confirmed: ReactNode) => (
    <>
      Uppgifterna bekräftades senast den {confirmed}; inget senare har hittats om gränsövergångsställena för
      vägtrafik.
    </>
  ),
  fence: (link: (text: string) => ReactNode) => (
    <>Det som är känt om stängslet, med datum, finns på sidan {link('Om kartan')}.</>
  ),
  years: 'År',
  legend: 'Teckenförklaring',
  decisionMark: 'Beslut',
  eventMark: 'Annan händelse, ändrar ingen status',
  applicationsMark: 'Öppet, ansökningar om internationellt skydd tas emot',
  decision: (reference: string | null, adopted: string) =>
    reference ? `Beslut ${reference}` : `Beslut av den ${adopted}`,
  event: 'Händelse',
  article: ({ title, publisher }) => (
    <>
      Artikeln som kartan utgår från publiceras: ”{title}” ({publisher}).
    </>
  ),
  checked: 'Artikelns påståenden, granskade',
  inferredDay: 'härledd dag',
  from: (time: string) => `från kl. ${time}`,
  adopted: 'Fattat',
  effect: 'Verkan',
  changed: (status: Status, when: string) => `${STATUS[status]} från ${inSentence(when)}`,
  noEffects: (until: string | null) =>
    until
      ? `Ändrar ingen status; förlänger stängningen, enligt beslutet till och med den ${until}.`
      : 'Ändrar ingen status; förlänger stängningen tills vidare.',
  applications: 'Ansökningar',
  accepted: (names: ReactNode) => <>Tas emot i {names}.</>,
  acceptedNowhere: 'Tas inte emot vid något gränsövergångsställe för vägtrafik.',
  end: 'Angivet slut',
  untilFurtherNotice: 'Tills vidare',
  overtaken: (name: ReactNode, from: string, until: string | null) => (
    <>
      Före den dagen kom {name}, i kraft från den {from} och avsett att gälla{' '}
      {until ? `till och med den ${until}` : 'tills vidare'}.
    </>
  ),
  followed: (name: ReactNode, from: string) => (
    <>
      Följdes av {name}, i kraft från den {from}.
    </>
  ),
  newest: 'Inget senare beslut har hittats.',
  named: (reference: string | null, adopted: string) =>
    reference ? `beslut ${reference}` : `beslutet av den ${adopted}`,
  note: 'Anmärkning',
  sources: 'Källor',
  showMap: 'Visa kartan vid denna tidpunkt',
  afterRecord:
    'Efter den tid som uppgifterna om gränsövergångsställena för vägtrafik omfattar: kartan visar inte denna dag.',
}

function otherEvents(count: number): string {
  return count === 1 ? 'en annan daterad händelse' : `${words.number(count)} andra daterade händelser`
}
