import { ChevronIcon } from '../../drawing/symbols/icons.tsx'
import { number } from '../../i18n/format.ts'
import { statements } from '../../i18n/words/statement.ts'
import type { Crossing } from '../../model/register.ts'
import { CrossingTitle } from '../../parts/crossing/CrossingTitle.tsx'
import { StatementNotes } from '../../parts/statements/StatementNotes.tsx'
import { StatementPair } from '../../parts/statements/StatementPair.tsx'
import { atSameMoment } from '../../site/links.ts'
import { useOwnCrossing, useSite } from '../../site/site.ts'

/** The crossing, its state at the moment shown and, always beside it, the latest record. */
export function CrossingHeader() {
  const crossing = useOwnCrossing()
  const site = useSite()
  const { dictionary, view } = site
  const pair = statements(site, crossing)
  const place = dictionary.crossing.place(
    crossing.municipality[view.language],
    crossing.region[view.language],
    crossing.counterpart.names.ru && crossing.counterpart.federalSubject[view.language],
  )
  return (
    <header className="crossing-header">
      <Neighbours crossing={crossing} />
      <h1>
        <CrossingTitle crossing={crossing} />
      </h1>
      <p className="crossing-place">{place}</p>
      <div className="statements">
        <StatementPair statements={pair} on="crossing" />
        <StatementNotes statements={pair} />
      </div>
    </header>
  )
}

/** The way back to all, and to the crossings to the north and to the south. */
function Neighbours({ crossing }: { crossing: Crossing }) {
  const { register, dictionary, addressOf } = useSite()
  const text = dictionary.crossing
  const index = register.crossings.indexOf(crossing)
  return (
    <nav className="neighbours" aria-label={text.neighbours}>
      <a href={addressOf(atSameMoment({ kind: 'home' }))}>
        <ChevronIcon to="left" />
        <span className="with-room">{text.all}</span>
        <span className="without-room">{text.allBrief}</span>
      </a>
      <Neighbour from={crossing} to={register.crossings[index - 1]} say={text.kmNorth} />
      <Neighbour from={crossing} to={register.crossings[index + 1]} say={text.kmSouth} />
    </nav>
  )
}

interface NeighbourProps {
  from: Crossing
  to: Crossing | undefined
  say: (km: string) => string
}

function Neighbour({ from, to, say }: NeighbourProps) {
  const { view, addressOf } = useSite()
  if (!to) return null
  const km = Math.round(Math.abs(to.borderKm - from.borderKm))
  return (
    <a href={addressOf(atSameMoment({ kind: 'crossing', id: to.id }))}>
      <span>
        <span className="neighbour-name">{to.names[view.language]}, </span>
        {say(number(km, view.language))}
      </span>
    </a>
  )
}
