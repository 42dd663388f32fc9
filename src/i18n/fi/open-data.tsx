import type { openData as en } from '../en/open-data.tsx'

export const openData: typeof en = {
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
