import type { ReactNode } from 'react'
import type { method as en } from '../en/method.tsx'

/** How the map comes to say what it says. */
export const method: typeof en = {
  title: 'Metod och begränsningar',
  status: 'Status',
  statusText: (link: (text: string) => ReactNode) => (
    <>
      Ett gränsövergångsställe är öppet eller stängt endast därför att ett {link('beslut')} säger det, från
      det klockslag som beslutet anger. Före det första beslutet räknas alla åtta som öppna. Uppgifter om
      köer, trafik eller avsikter ändrar ingen status. ”Öppet” betyder öppet under de vanliga öppettiderna och
      för dem som de då gällande reglerna släpper igenom.
    </>
  ),
  time: 'Dagar och klockslag',
  timeText:
    'Alla tider är Helsingforstid. En dag utan klockslag avser dagens slut: det som gällde under dess sista minut. En härledd dag är en dag som ingen källa anger men som följer av ett annat beslut; det sägs ut.',
  confirmed: 'Senast bekräftat',
  confirmedText: (day: ReactNode, what: string, note: string | null) => (
    <>
      Den senaste dag för vilken en källa säger hur det är med gränsövergångsställena för vägtrafik: {day}.{' '}
      {what} {note} Därför säger kartan aldrig ”i dag”.
    </>
  ),
  unknown: 'Inte känt',
  unknownText:
    'Det som inte har hittats kallas ”inte känt” och varken gissas eller ritas. ”Ska vara klart” är inte ”byggt”: om det inte har hittats någon uppgift om att en stängselsträcka har färdigställts står dess senast kända läge kvar. För det mesta av stängslet har utsträckningen inte publicerats.',
  sources: 'Källor',
  sourcesText: ({ all, primary, press, reference }) =>
    `${all} källor: ${primary} primärkällor från myndigheterna själva, ${press} från medier, ${reference} uppslagsverk samt artikeln. Där en myndighet och andra säger detsamma nämns myndigheten först. En del sidor har lästs via speglingar eller översättningar eller citerar ett annat medium; det framgår av utgivarens namn.`,
}
