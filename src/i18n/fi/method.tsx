import type { method as english } from '../en/method.tsx'

/** How the map comes to say what it says. */
export const method: typeof english = {
  title: 'Menetelmä ja rajoitukset',
  status: 'Tila',
  statusText: (link) => (
    <>
      Rajanylityspaikka on avoinna tai suljettuna vain, koska {link('päätös')} sanoo niin, ja siitä hetkestä
      alkaen, jonka päätös nimeää. Ennen ensimmäistä päätöstä kaikkien kahdeksan katsotaan olevan avoinna.
      Tiedot jonoista, liikenteestä tai aikeista eivät muuta tilaa. ”Avoinna” tarkoittaa avointa tavanomaisina
      aukioloaikoina ja niille, joille rajanylitys on kulloistenkin sääntöjen mukaan sallittu.
    </>
  ),
  time: 'Päivät ja kellonajat',
  timeText:
    'Kaikki ajat ovat Suomen aikaa. Päivä ilman kellonaikaa tarkoittaa päivän loppua: sitä, mikä oli voimassa sen viimeisellä minuutilla. Päätelty päivä on sellainen, jota mikään lähde ei mainitse mutta joka seuraa toisesta päätöksestä; se mainitaan aina.',
  confirmed: 'Viimeksi vahvistettu',
  confirmedText: (day, what, note) => (
    <>
      Viimeisin päivä, jolta jokin lähde kertoo maantieliikenteen rajanylityspaikkojen tilanteen: {day}.{' '}
      {what} {note} Siksi kartta ei koskaan sano ”tänään”.
    </>
  ),
  unknown: 'Ei tiedossa',
  unknownText:
    'Mitä ei löytynyt, siitä sanotaan ”ei tiedossa”; sitä ei arvata eikä piirretä. ”Määrä valmistua” ei ole ”valmis”: jos tietoa aidan osuuden valmistumisesta ei löytynyt, viimeisin tiedetty vaihe jää voimaan. Esteaidan laajuutta ei useimmiten ole julkaistu.',
  sources: 'Lähteet',
  sourcesText: ({ all, primary, press, reference }) =>
    `Lähteitä on ${all}: ensisijaisia eli viranomaisten omia ${primary}, lehdistön ${press}, hakuteoksia ${reference} sekä artikkeli. Jos viranomainen ja muut sanovat samaa, viranomainen mainitaan ensin. Osa sivuista on luettu kopioina tai käännöksinä, tai ne lainaavat toista tiedotusvälinettä; silloin julkaisijan nimi kertoo siitä.`,
}
