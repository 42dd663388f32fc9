import type { NearestWords } from '../en/nearest.tsx'

export const nearest: NearestWords = {
  title: 'Minua lähimmät',
  town: 'Paikkakunta',
  find: 'Etsi',
  here: 'Käytä sijaintiani',
  you: 'Sijaintisi',
  privacy: 'Etäisyys lasketaan linnuntietä tällä laitteella; mitään ei lähetetä.',
  unknownTown: (town) =>
    town.trim() === ''
      ? 'Kirjoita jonkin kartalla olevan paikkakunnan nimi, esimerkiksi Joensuu.'
      : `Kartalla ei ole paikkakuntaa ”${town.trim().slice(0, 40)}”; valitse luettelosta jokin, esimerkiksi Joensuu.`,
  meant: (town, names) => (
    <>
      Kartalla ei ole paikkakuntaa ”{town.trim().slice(0, 40)}”. Tarkoititko: {names}?
    </>
  ),
  waiting: 'Odotetaan laitteen sijaintia…',
  noTowns: 'Paikkakuntien luetteloa ei voitu ladata; tarkista yhteys ja yritä uudelleen.',
  noPosition: 'Laite ei antanut sijaintia; kirjoita sen sijaan paikkakunnan nimi.',
  answer: ({ from, nearest, open }) => (
    <>
      {from}: lähin rajanylityspaikka on {nearest.name}
      {nearest.km !== null && `, linnuntietä ${nearest.km}`}.{' '}
      {open === null && 'Näytettävänä ajankohtana yksikään rajanylityspaikka ei ole avoinna.'}
      {open === 'same' && 'Se on avoinna näytettävänä ajankohtana.'}
      {open !== null && open !== 'same' && (
        <>
          Lähin avoin näytettävänä ajankohtana: {open.name}, {nearest.km === null && 'sieltä '}linnuntietä{' '}
          {open.km}.
        </>
      )}
    </>
  ),
  along: ({ names, km }) => `Rajaa pitkin ${names}: ${km}.`,
}
