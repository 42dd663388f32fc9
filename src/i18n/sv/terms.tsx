import type { ReactNode } from 'react'
import type { terms as en } from '../en/terms.tsx'

/** On what terms the site may be used, and how it treats its readers. */
export const terms: typeof en = {
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
    example: ({ day, confirmed, address }: { day: string; confirmed: string; address: ReactNode }) => (
      <>
        Itäraja: gränsen mellan Finland och Ryssland och dess åtta gränsövergångsställen för vägtrafik. Läget
        den {day}; uppgifterna senast bekräftade den {confirmed}. {address}, hämtad [datum].
      </>
    ),
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
  },
}
