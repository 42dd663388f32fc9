import type { terms as english } from '../en/terms.tsx'

/** On what terms the site may be used, and how it treats its readers. */
export const terms: typeof english = {
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
    example: ({ day, confirmed, address }) => (
      <>
        Itäraja: Suomen ja Venäjän raja ja sen kahdeksan maantieliikenteen rajanylityspaikkaa. Tilanne {day},
        tiedot viimeksi vahvistettu {confirmed}. {address}, luettu [päivä].
      </>
    ),
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
  },
}
