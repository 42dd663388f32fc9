import type { openData as en } from '../en/open-data.tsx'

export const openData: typeof en = {
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
