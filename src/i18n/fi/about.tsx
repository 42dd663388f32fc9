import type { about as english } from '../en/about.tsx'
import { upperFirst } from '../first-letter.ts'
import { since as sinceDate } from './grammar.ts'
import { method } from './method.tsx'
import { terms } from './terms.tsx'

/** The words of the page about the site: first what it found out, then how it works. */
export const about: typeof english = {
  title: 'Tietoa kartasta',
  headTitle: 'Artikkeli tarkistettuna; esteaita, raja, menetelmä · Itäraja',
  description: (latest) =>
    `Marraskuun 2023 artikkelin väitteet lähteisiin verrattuina; itärajan esteaita ja raja lukuina; menetelmä, lisenssit, viittaaminen ja virheiden korjaaminen. ${latest}`,
  lead: 'Mitä lähteet sanovat artikkelista, josta tämä kartta sai alkunsa, esteaidasta ja rajasta; sitten miten kartta on tehty, millä ehdoilla sitä voi käyttää ja miten virheen voi korjata.',
  contents: 'Sisällys',
  article: {
    title: 'Artikkeli tarkistettuna',
    intro: (link, published) => (
      <>
        Kartta sai alkunsa artikkelista, joka julkaistiin {published}: {link}.
      </>
    ),
    own: (claims) =>
      `Väitteitä on ${claims}. Ne esitetään tässä omin sanoin, ja jokaisesta kerrotaan, kenen väite on ja mitä lähteet siitä sanovat.`,
    claim: (index) => `Väite ${index}`,
    saidBy: 'Esittäjä',
    verdict: 'Tulos',
    evidence: 'Perusteet',
    sources: 'Lähteet',
  },
  fence: {
    title: 'Itärajan esteaita',
    plan: 'Suunnitelma',
    stages: 'Vaiheet',
    stage: (name, km) => `${name}: ${km}\u00a0km`,
    southEast: 'Kaakkois-Suomi',
    southEastShare: (km) => `${km}\u00a0km suunnitelmasta.`,
    southEastProgress: (km, when) => `${upperFirst(km)}\u00a0km ilmoitettu valmiiksi (${when}).`,
    height: 'Korkeus',
    cost: 'Kustannukset',
    million: (amount) => `${amount} miljoonaa euroa.`,
    completion: 'Suunniteltu valmistuminen',
    about: (km) => `noin ${km}`,
    progress: 'Valmiiksi ilmoitetut kilometrit',
    summary: (first, last, planned) =>
      `Kaavio: ensin ${first}, viimeksi ${last}; suunniteltu ${planned}. Alla olevassa taulukossa ovat kaikki luvut.`,
    caption: (planned, sources) => (
      <>
        Suunniteltu {planned} ({sources}). Ontto palkki on vain likimäärin tunnettu luku. Lukujen väliltä ei
        tiedetä mitään.
      </>
    ),
    planned: (km) => `Suunniteltu: ${km}`,
    km: (figure) => `${figure}\u00a0km`,
    date: 'Päivä',
    kilometres: 'km',
    source: 'Lähde',
    byCrossing: 'Esteaita rajanylityspaikoittain',
    extents:
      'Viimeisin vaihe, josta löytyi tieto. Esteaidan laajuutta ei useimmiten ole julkaistu: silloin kartta näyttää rajanylityspaikan kohdalla vakiokokoisen merkin, ei mitattua viivaa.',
    since: (state, from) => (from ? `${state} ${sinceDate(from)}` : state),
    length: (km) => `Pituus: noin ${km}\u00a0km.`,
    extent: 'Laajuus:',
  },
  border: {
    title: 'Raja',
    official: 'Virallinen pituus',
    lengths: ({ official, land, sea }) =>
      `${official}\u00a0km: maalla ${land}\u00a0km ja merellä ${sea}\u00a0km.`,
    drawn: 'Tällä kartalla',
    drawnLength: (length) =>
      `${length} piirrettyä viivaa pitkin mitattuna. Rajakilometrit lasketaan sitä pitkin pohjoisesta alkaen.`,
    northEnd: 'Pohjoispää',
    southEnd: 'Maarajan eteläpää',
    zone: 'Rajavyöhyke Suomessa',
    agreement: 'Sopimus rajat ylittävästä yhteistyöstä',
    agreementDates: ({ signed, place, note, ended }) =>
      `Allekirjoitettu ${signed} (${place}). Venäjä ilmoitti irtisanomisesta ${note}; sopimus päättyi ${ended}.`,
    neighbours: 'Naapurimaiden rajanylityspaikat Venäjälle',
  },
  method,
  ...terms,
}
