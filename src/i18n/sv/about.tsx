import type { ReactNode } from 'react'
import type { Texts } from '../en/texts.ts'
import { upperFirst } from '../first-letter.ts'
import { inSentence, kilometres } from './grammar.ts'
import { method } from './method.tsx'
import { terms } from './terms.tsx'

/** The words of the page about the site: first what it found out, then how it works. */
export const about: Texts['about'] = {
  title: 'Om kartan',
  headTitle: 'Artikeln, granskad; stängslet, gränsen, metoden · Itäraja',
  description: (latest: string) =>
    `Påståendena i en artikel från november 2023, granskade mot källorna; gränsstängslet och gränsen i siffror; metod, licenser, hur man hänvisar och rättar. ${latest}`,
  lead: 'Vad källorna säger om artikeln som kartan utgår från, om stängslet och om gränsen; därefter hur kartan är gjord, på vilka villkor den får användas och hur den rättas.',
  contents: 'Innehåll',
  article: {
    title: 'Artikeln, granskad',
    intro: (link: ReactNode, published: string) => (
      <>
        Kartan utgår från en artikel från den {published}: {link}.
      </>
    ),
    own: (claims: string) =>
      `Artikeln innehåller ${claims} påståenden. Vart och ett återges här med våra egna ord, med uppgift om vem som har sagt det och vad källorna säger om det.`,
    claim: (index: number) => `Påstående ${index}`,
    saidBy: 'Sagt av',
    verdict: 'Bedömning',
    evidence: 'Underlag',
    sources: 'Källor',
  },
  fence: {
    title: 'Stängslet',
    plan: 'Plan',
    stages: 'Etapper',
    stage: (name: string, km: string) => `${name}: ${kilometres(km)}`,
    southEast: 'Sydöstra Finland',
    southEastShare: (km: string) => `${kilometres(km)} av planen.`,
    southEastProgress: (km: string, when: string) =>
      `${upperFirst(when)}: ${kilometres(km)} uppges vara byggda.`,
    height: 'Höjd',
    cost: 'Kostnad',
    million: (amount: string) => `${amount} miljoner euro.`,
    completion: 'Planerat klart',
    about: (km: string) => `cirka ${km}`,
    progress: 'Kilometer som uppges vara byggda',
    summary: (first: string, last: string, planned: string) =>
      `Diagram: från ${first} till ${last}, av planerade ${planned}. Tabellen nedan har alla siffror.`,
    caption: (planned: string, sources: ReactNode) => (
      <>
        Av planerade {planned} ({sources}). En ofylld stapel är en siffra som är känd endast ungefärligt.
        Mellan siffrorna är inget känt.
      </>
    ),
    planned: (km: string) => `Planerat: ${km}`,
    km: (figure: string) => kilometres(figure),
    date: 'Datum',
    kilometres: 'km',
    source: 'Källa',
    byCrossing: 'Stängslet vid varje gränsövergångsställe',
    extents:
      'Det senaste läge som har hittats. För de flesta sträckor har utsträckningen inte publicerats: där visar kartan ett märke av bestämd storlek vid gränsövergångsstället, inte en uppmätt linje.',
    since: (state: string, from: string | null) => (from ? `${state} sedan ${inSentence(from)}` : state),
    length: (km: string) => `Längd: cirka ${kilometres(km)}.`,
    extent: 'Utsträckning:',
  },
  border: {
    title: 'Gränsen',
    official: 'Officiell längd',
    lengths: ({ official, land, sea }: { official: string; land: string; sea: string }) =>
      `${kilometres(official)}: ${kilometres(land)} till lands och ${kilometres(sea)} till havs.`,
    drawn: 'På kartan',
    drawnLength: (length: string) =>
      `${length}, mätt längs den linje som är ritad. Gränskilometrarna räknas längs den från norr.`,
    northEnd: 'Norra änden',
    southEnd: 'Södra änden på land',
    zone: 'Gränszonen i Finland',
    agreement: 'Avtalet om gränsöverskridande samarbete',
    agreementDates: (dates: { signed: string; place: string; note: string; ended: string }) =>
      `Undertecknat i ${dates.place} ${inSentence(dates.signed)}. Ryssland sade upp avtalet ${inSentence(dates.note)}; det upphörde ${inSentence(dates.ended)}.`,
    neighbours: 'Grannländernas gränsövergångsställen mot Ryssland',
  },
  method,
  ...terms,
}
