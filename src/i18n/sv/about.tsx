import type { ReactNode } from 'react'
import type { When } from '../dates.ts'
import type { Texts } from '../en/texts.tsx'
import { upperFirst } from '../lists.ts'
import { inSentence, kilometres } from './grammar.ts'

/** The words of the page about the site: first what it found out, then how it works and on what terms it may be used. */
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
    barcode: {
      title: (length) => `Stängslet längs ${length}`,
      latest: 'Enligt den senaste uppgiften, vilket datum som än visas',
      where: 'Var: på gränslinjen, i skala',
      howMuch: (planned) => `Hur mycket: cirka ${planned} planerade, i samma skala`,
      published: (built, building, rest) =>
        `${built} byggda och ${building} under byggnad: plats och längd publicerade; cirka ${rest}: inte båda.`,
      reported: (km, when, note) =>
        `${upperFirst(km)} uppgavs vara byggda senast den ${when}${note ? ` (${note})` : ''}, inte knutna till platser i detta material.`,
      sources: 'Källor till plan och uppgift:',
      kind: {
        planned: 'planerat (ungefärliga ändar)',
        'under construction': 'under byggnad (ungefärliga ändar)',
        built: 'byggt (ungefärliga ändar)',
        length: 'längden känd, ändarna inte publicerade',
        nothing: 'längden inte publicerad',
      },
    },
    byCrossing: 'Stängslet vid varje gränsövergångsställe',
    extents:
      'Det senaste läge som har hittats. För de flesta sträckor har utsträckningen inte publicerats: där visar kartan ett märke av bestämd storlek vid gränsövergångsstället, inte en uppmätt linje.',
    since: (state: string, from: When | null) => (from ? `${state} sedan ${inSentence(from)}` : state),
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
    agreementDates: (dates: { signed: When; place: string; note: When; ended: When }) =>
      `Undertecknat i ${dates.place} ${inSentence(dates.signed)}. Ryssland sade upp avtalet ${inSentence(dates.note)}; det upphörde ${inSentence(dates.ended)}.`,
    neighbours: 'Grannländernas gränsövergångsställen mot Ryssland',
  },
  method: {
    title: 'Metod och begränsningar',
    status: 'Status',
    statusText: (link: (text: string) => ReactNode) => (
      <>
        Ett gränsövergångsställe är öppet eller stängt endast därför att ett {link('beslut')} säger det, från
        det klockslag som beslutet anger. Före det första beslutet räknas alla åtta som öppna. Uppgifter om
        köer, trafik eller avsikter ändrar ingen status. ”Öppet” betyder öppet under de vanliga öppettiderna
        och för dem som de då gällande reglerna släpper igenom.
      </>
    ),
    time: 'Dagar och klockslag',
    timeText:
      'Alla tider är Helsingforstid. En dag utan klockslag avser dagens slut: det som gällde under dess sista minut. En härledd dag är en dag som ingen källa anger men som följer av ett annat beslut; det sägs ut.',
    confirmed: 'Senast bekräftat',
    searched: (day: string) =>
      `Inget senare har hittats om gränsövergångsställena för vägtrafik vid en sökning fram till den ${day}.`,
    confirmedText: (day: ReactNode, what: string, notes: string) => (
      <>
        Den senaste dag för vilken en källa säger hur det är med gränsövergångsställena för vägtrafik: {day}.{' '}
        {what} {notes} Om senare dagar påstår kartan ingenting; den säger bara hur länge sedan det är.
      </>
    ),
    unknown: 'Inte känt',
    unknownText:
      'Det som inte har hittats kallas ”inte känt” och varken gissas eller ritas. ”Ska vara klart” är inte ”byggt”: om det inte har hittats någon uppgift om att en stängselsträcka har färdigställts står dess senast kända läge kvar. För det mesta av stängslet har utsträckningen inte publicerats.',
    sources: 'Källor',
    sourcesText: ({ all, primary, press, reference }) =>
      `${all} källor: ${primary} primärkällor från myndigheterna själva, ${press} från medier, ${reference} uppslagsverk samt artikeln. Där en myndighet och andra säger detsamma nämns myndigheten först. En del sidor har lästs via speglingar eller översättningar eller citerar ett annat medium; det framgår av utgivarens namn.`,
  },
  licences: {
    title: 'Licenser',
    code: 'Kod',
    codeText: 'MIT, i projektets kodarkiv.',
    facts: 'Fakta',
    factsText: (licence: ReactNode) => (
      <>
        {licence}. Ange Itäraja och den källa som nämns vid uppgiften. Fakta i sig tillhör ingen; licensen
        gäller urvalet och formuleringarna.
      </>
    ),
    geometry: 'Gräns och baskarta',
    geometryText: (licence: ReactNode, osm: ReactNode) => (
      <>
        © {osm}-bidragsgivarna, {licence}. Detsamma gäller gränsövergångsställenas lägen och stängslets
        linjer.
      </>
    ),
    places: 'Ortnamn',
    placesText: (licence: ReactNode, geonames: ReactNode) => (
      <>
        © {geonames}, {licence}; ett urval orter, med några av deras uppgifter.
      </>
    ),
  },
  cite: {
    title: 'Så hänvisar du',
    intro:
      'Ange vilken dag du talar om och vilken dag du läste uppgiften: den första framgår av vyns adress, den andra lägger du till.',
    decision:
      'Hänvisa till ett enskilt beslut med adressen till dess post bland besluten och med beslutets eget nummer eller datum.',
  },
  correct: {
    title: 'Så rättar du',
    text: [
      'Öppna ett ärende i projektets kodarkiv. Tala om vilken mening eller vilket märke som är fel, vad som vore rätt och var det går att läsa.',
      'En källa är en offentlig sida med en utgivare och en adress. Mest väger myndigheten själv: statsrådet, Gränsbevakningsväsendet, Tullen, riksdagen. Medier duger när de anger vem de citerar. Ett uppslagsverk duger för namn, längder och historia, inte för status. En status ändras endast genom ett beslut.',
    ],
  },
  privacy: {
    title: 'Integritet',
    text: 'Webbplatsen lagrar ingenting om dig: inga kakor, inga konton, ingen besöksräkning. Sidor, kartor och teckensnitt kommer från webbplatsen själv; en annan server frågar den bara om du väljer den detaljerade baskartan, vars bilder kommer från den server som nämns intill valet. Om du söker det gränsövergångsställe som ligger närmast dig talar din webbläsare om för sidan var du är; sidan varken sparar eller skickar uppgiften vidare. Länkar till källor leder till andra webbplatser, som har sina egna regler.',
  },
  accessibility: {
    title: 'Tillgänglighet',
    text: 'Målet är WCAG 2.2, nivå AA. Varje status anges med ett ord och en form, aldrig enbart med färg; tabellen säger allt som kartan visar; allt fungerar med tangentbordet, och varje sida går att läsa utan skript. Om något hindrar dig, öppna ett ärende i projektets kodarkiv.',
    tested:
      'Varje ändring testas maskinellt i Chromium: axe med alla sina regler på varje slags sida, i ljust, mörkt och smalt läge; vägen genom sidorna med tangentbordet och det som en skärmläsare får; synlig fokus; storleken på det som ska träffas; text i 200 procent och med större avstånd; en bredd på 320 bildpunkter; påtvingade färger. Att öppna ett gränsövergångsställe med tangentbordet, dess sida, kartlagren och vägen tillbaka testas även i Firefox. Personer som använder skärmläsare, förstoring eller röststyrning har ännu inte testat webbplatsen.',
  },
}

/** The words of the open data, on the same page. */
export const openData: Texts['openData'] = {
  title: 'Öppna data',
  intro:
    'Det som webbplatsen vet om gränsövergångsställena, besluten, gränslinjen och stängslet vid gränsövergångsställena får hämtas och användas på nytt. Filerna görs av samma uppgifter som sidorna varje gång webbplatsen byggs, och varje uppgift i dem anger sina källor.',
  files: {
    crossings:
      'De åtta gränsövergångsställena på väg: namn, vägar, läge, trafik och statusens historia. Vart och ett finns också som en egen fil:',
    status:
      'En rad per gränsövergångsställe och period: från när till när, status, om ansökningar tas emot, beslutet och dess källa. Utan slut gällde det fortfarande enligt den senaste uppgiften.',
    snapshots: 'Gränsövergångsställena med sin status under en period, efter den dag då perioden börjar:',
    border: 'Gränslinjen, delen på land och delen till havs.',
    fence:
      'Stängslet vid gränsövergångsställena och dess skeden med datum. Där ändarna inte har offentliggjorts är det en punkt vid gränsövergångsstället, inte en linje.',
    decisions: 'Alla beslut i den ordning de fattades, med det som vart och ett ändrar.',
    sources: 'Alla källor, med den beteckning som de andra filerna anger.',
    datapackage:
      'Förteckningen över filerna med licenser, kolumner och kontrollsummor, som ett Data Package.',
    schema: 'Vad varje fil innehåller, fält för fält, som JSON Schema:',
    feed: 'En post för varje beslut, som ett Atom-flöde.',
  },
  form: 'GeoJSON följer RFC 7946, tabellen RFC 4180. Tidpunkter anger sin avvikelse från UTC, dagar är Helsingforsdagar. Det som är null eller tomt är inte känt. Texterna är ordnade efter språk, alltid på engelska.',
  use: (licences, cite) => (
    <>
      Skript på vilken annan webbplats som helst får hämta filerna (CORS). {licences('Licenserna')} är olika
      för geometri och fakta. {cite('Hänvisningen')} görs på samma sätt som till sidorna; nämn också dagen i{' '}
      <code>lastConfirmed</code>.
    </>
  ),
}
