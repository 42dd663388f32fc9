import type { NearestWords } from '../en/nearest.tsx'

export const nearest: NearestWords = {
  title: 'Närmast mig',
  town: 'Ort',
  find: 'Sök',
  here: 'Använd min position',
  you: 'din position',
  privacy: 'Avståndet räknas ut på den här enheten, fågelvägen; inget skickas.',
  unknownTown: (town) =>
    town.trim() === ''
      ? 'Skriv namnet på en ort på kartan, till exempel Joensuu.'
      : `Kartan har ingen ort ”${town.trim().slice(0, 40)}”; välj en ur listan, till exempel Joensuu.`,
  meant: (town, names) => (
    <>
      Kartan har ingen ort ”{town.trim().slice(0, 40)}”. Menade du {names}?
    </>
  ),
  waiting: 'Väntar på din position…',
  noTowns: 'Listan över orter kunde inte laddas; kontrollera anslutningen och försök igen.',
  noPosition: 'Din enhet angav ingen position; skriv namnet på en ort i stället.',
  answer: ({ from, nearest, open }) => (
    <>
      Närmast {from}: {nearest.name}
      {nearest.km !== null && `, ${nearest.km} fågelvägen`}.{' '}
      {open === null && 'Inget gränsövergångsställe är öppet vid den tidpunkt som visas.'}
      {open === 'same' && 'Det är öppet vid den tidpunkt som visas.'}
      {open !== null && open !== 'same' && (
        <>
          Närmaste öppna vid den tidpunkt som visas: {open.name}, {open.km}
          {nearest.km === null && ' därifrån'} fågelvägen.
        </>
      )}
    </>
  ),
  along: ({ names, km }) => `Längs gränsen, ${names}: ${km}.`,
}
