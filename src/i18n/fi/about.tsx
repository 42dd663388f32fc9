import type { Texts } from '../en/texts.tsx'
import { upperFirst } from '../lists.ts'
import { inSentence, since } from './grammar.ts'

/** The words of the page about the site: first what it found out, then how it works and on what terms it may be used. */
export const about: Texts['about'] = {
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
    barcode: {
      title: (length) => `Esteaita rajan ${length} matkalla`,
      latest: 'Viimeisimmän tiedon mukaan, mikä päivä näytetäänkin',
      where: 'Missä: rajaviivalla, mittakaavassa',
      howMuch: (planned) => `Kuinka paljon: suunnitelmassa noin ${planned}, samassa mittakaavassa`,
      published: (built, building, rest) =>
        `${built} valmiina ja ${building} rakenteilla: paikka ja pituus on julkaistu; noin ${rest}: molempia ei ole julkaistu.`,
      reported: (km, when, note) =>
        `${upperFirst(km)} ilmoitettu valmiiksi ${when} mennessä${note ? ` (${note})` : ''}; tietoa ei voi yhdistää tämän aineiston paikkoihin.`,
      sources: 'Suunnitelman ja tiedon lähteet:',
      kind: {
        planned: 'suunnitteilla (päät likimääräisiä)',
        'under construction': 'rakenteilla (päät likimääräisiä)',
        built: 'valmis (päät likimääräisiä)',
        length: 'pituus tiedossa, päitä ei julkaistu',
        nothing: 'pituutta ei julkaistu',
      },
    },
    byCrossing: 'Esteaita rajanylityspaikoittain',
    extents:
      'Viimeisin vaihe, josta löytyi tieto. Esteaidan laajuutta ei useimmiten ole julkaistu: silloin kartta näyttää rajanylityspaikan kohdalla vakiokokoisen merkin, ei mitattua viivaa.',
    since: (state, from) => (from ? `${state} ${since(from)}` : state),
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
      `Allekirjoitettu ${inSentence(signed)} (${place}). Venäjä ilmoitti irtisanomisesta ${inSentence(note)}; sopimus päättyi ${inSentence(ended)}.`,
    neighbours: 'Naapurimaiden rajanylityspaikat Venäjälle',
  },
  method: {
    title: 'Menetelmä ja rajoitukset',
    status: 'Tila',
    statusText: (link) => (
      <>
        Rajanylityspaikka on avoinna tai suljettuna vain, koska {link('päätös')} sanoo niin, ja siitä hetkestä
        alkaen, jonka päätös nimeää. Ennen ensimmäistä päätöstä kaikkien kahdeksan katsotaan olevan avoinna.
        Tiedot jonoista, liikenteestä tai aikeista eivät muuta tilaa. ”Avoinna” tarkoittaa avointa
        tavanomaisina aukioloaikoina ja niille, joille rajanylitys on kulloistenkin sääntöjen mukaan sallittu.
      </>
    ),
    time: 'Päivät ja kellonajat',
    timeText:
      'Kaikki ajat ovat Suomen aikaa. Päivä ilman kellonaikaa tarkoittaa päivän loppua: sitä, mikä oli voimassa sen viimeisellä minuutilla. Päätelty päivä on sellainen, jota mikään lähde ei mainitse mutta joka seuraa toisesta päätöksestä; se mainitaan aina.',
    confirmed: 'Viimeksi vahvistettu',
    searched: (day) =>
      `Maantieliikenteen rajanylityspaikoista ei löytynyt uudempaa tietoa ${day} saakka ulottuneessa haussa.`,
    confirmedText: (day, what, notes) => (
      <>
        Viimeisin päivä, jolta jokin lähde kertoo maantieliikenteen rajanylityspaikkojen tilanteen: {day}.{' '}
        {what} {notes} Myöhemmistä päivistä kartta ei väitä mitään; se kertoo vain, kauanko siitä on.
      </>
    ),
    unknown: 'Ei tiedossa',
    unknownText:
      'Mitä ei löytynyt, siitä sanotaan ”ei tiedossa”; sitä ei arvata eikä piirretä. ”Määrä valmistua” ei ole ”valmis”: jos tietoa aidan osuuden valmistumisesta ei löytynyt, viimeisin tiedetty vaihe jää voimaan. Esteaidan laajuutta ei useimmiten ole julkaistu.',
    sources: 'Lähteet',
    sourcesText: ({ all, primary, press, reference }) =>
      `Lähteitä on ${all}: ensisijaisia eli viranomaisten omia ${primary}, lehdistön ${press}, hakuteoksia ${reference} sekä artikkeli. Jos viranomainen ja muut sanovat samaa, viranomainen mainitaan ensin. Osa sivuista on luettu kopioina tai käännöksinä, tai ne lainaavat toista tiedotusvälinettä; silloin julkaisijan nimi kertoo siitä.`,
  },
  licences: {
    title: 'Lisenssit',
    code: 'Koodi',
    codeText: 'MIT, projektin koodivarastossa.',
    facts: 'Tiedot',
    factsText: (licence) => (
      <>
        {licence}. Mainitse Itäraja ja lähde, jonka tieto nimeää. Tosiasiat sinänsä eivät ole kenenkään omia;
        lisenssi koskee niiden valintaa ja sanamuotoja.
      </>
    ),
    geometry: 'Raja ja pohjakartta',
    geometryText: (licence, osm) => (
      <>
        © {osm}in tekijät, {licence}. Sama koskee rajanylityspaikkojen sijainteja ja esteaidan viivoja.
      </>
    ),
    places: 'Paikkakuntien nimet',
    placesText: (licence, geonames) => (
      <>
        © {geonames}, {licence}; valikoima paikkakuntia ja osa niiden tiedoista.
      </>
    ),
  },
  cite: {
    title: 'Viittaaminen',
    intro:
      'Mainitse päivä, josta puhut, ja päivä, jona luit sivun: edellinen on jokaisen näkymän osoitteessa, jälkimmäisen lisäät itse.',
    decision:
      'Kun viittaat yksittäiseen päätökseen, käytä sen osoitetta päätösten sivulla ja sen omaa numeroa tai päivää.',
  },
  correct: {
    title: 'Virheen korjaaminen',
    text: [
      'Avaa ilmoitus (issue) projektin koodivarastossa. Kerro, mikä lause tai merkki on väärin, mikä olisi oikein ja mistä sen voi lukea.',
      'Lähde on julkinen sivu, jolla on julkaisija ja osoite. Eniten painaa viranomainen itse: valtioneuvosto, Rajavartiolaitos, Tulli, eduskunta. Lehdistö kelpaa, kun se kertoo, ketä se siteeraa. Tietosanakirja kelpaa nimien, pituuksien ja historian lähteeksi, mutta ei tilan. Tila muuttuu vain päätöksellä.',
    ],
  },
  privacy: {
    title: 'Yksityisyys',
    text: 'Sivusto ei tallenna sinusta mitään: ei evästeitä, ei tilejä, ei kävijälaskentaa. Sivut, kartat ja kirjasimet tulevat sivustolta itseltään; muilta palvelimilta se pyytää jotakin vain, jos valitset yksityiskohtaisen pohjakartan, jonka kuvat tulevat valinnan vieressä nimetyltä palvelimelta. Jos kysyt sinua lähintä rajanylityspaikkaa, selaimesi kertoo sivulle sijaintisi; sivu ei tallenna eikä lähetä sitä. Lähteiden linkit johtavat muille sivustoille, joilla on omat sääntönsä.',
  },
  accessibility: {
    title: 'Saavutettavuus',
    text: 'Sivuston tavoitteena on WCAG 2.2:n taso AA. Tila kerrotaan aina sanalla ja muodolla, ei koskaan pelkällä värillä; taulukko sanoo kaiken, minkä kartta näyttää; kaikki toimii näppäimistöllä, ja jokaisen sivun voi lukea ilman skriptejä. Jos jokin estää käyttöä, avaa ilmoitus (issue) projektin koodivarastossa.',
    tested:
      'Jokainen muutos testataan koneellisesti Chromium-selaimessa: axe kaikkine sääntöineen jokaisella sivutyypillä vaaleana, tummana ja kapeana; kulku sivuilla näppäimistöllä ja se, mitä ruudunlukija saa; näkyvä kohdistus; osumakohteiden koko; teksti 200 prosentin koossa ja väljempänä; 320 kuvapisteen leveys; pakotetut värit. Rajanylityspaikan avaaminen näppäimellä, sen sivu, karttatasot ja paluu edelliseen näkymään testataan myös Firefoxissa. Ruudunlukijan, suurennusohjelman tai puheohjauksen käyttäjät eivät ole vielä testanneet sivustoa.',
  },
}

/** The words of the open data, on the same page. */
export const openData: Texts['openData'] = {
  title: 'Avoin data',
  intro:
    'Sen, mitä tämä sivusto tietää rajanylityspaikoista, päätöksistä, rajalinjasta ja rajanylityspaikkojen aidasta, voi ladata ja käyttää uudelleen. Tiedostot tehdään samoista tiedoista kuin sivut aina, kun sivusto julkaistaan, ja jokaisella tiedolla on niissä lähteensä.',
  files: {
    crossings:
      'Kahdeksan maantierajanylityspaikkaa: nimet, tiet, sijainti, liikenne ja tilan historia. Kukin on myös omana tiedostonaan:',
    status:
      'Yksi rivi rajanylityspaikkaa ja jaksoa kohti: mistä mihin, tila, otetaanko hakemuksia vastaan, päätös ja sen lähde. Jos loppu puuttuu, tila oli viimeisimmän tiedon mukaan yhä sama.',
    snapshots: 'Rajanylityspaikat tiloineen yhden jakson aikana, jakson alkamispäivän mukaan:',
    border: 'Rajalinja, maalla kulkeva osa ja merellä kulkeva osa.',
    fence:
      'Rajanylityspaikkojen esteaita ja sen vaiheet päivämäärineen. Jos aidan päitä ei ole julkaistu, se on piste rajanylityspaikan kohdalla eikä viiva.',
    decisions: 'Kaikki päätökset tekojärjestyksessä ja se, mitä kukin muuttaa.',
    sources: 'Kaikki lähteet tunnuksineen, joihin muut tiedostot viittaavat.',
    datapackage:
      'Luettelo tiedostoista lisensseineen, sarakkeineen ja tarkistussummineen, Data Package -muodossa.',
    schema: 'Kunkin tiedoston sisältö kenttä kentältä, JSON Schema -muodossa:',
    feed: 'Merkintä jokaisesta päätöksestä, Atom-syötteenä.',
  },
  form: 'GeoJSON noudattaa RFC 7946:ta ja taulukko RFC 4180:aa. Ajankohdissa on poikkeama UTC-ajasta, päivät ovat Helsingin aikaa. Tyhjä tai null tarkoittaa, ettei tietoa ole. Tekstit ovat kielittäin, englanniksi aina.',
  use: (licences, cite) => (
    <>
      Minkä tahansa muun sivuston ohjelmat saavat hakea nämä tiedostot (CORS). Geometrialla ja tiedoilla on
      eri lisenssit: {licences('lisenssit')}. Viittaaminen on samanlaista kuin sivuihin:{' '}
      {cite('näin viittaat')}; mainitse myös <code>lastConfirmed</code>-päivä.
    </>
  ),
}
