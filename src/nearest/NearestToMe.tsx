import { useId, useState } from 'react'
import type { TownFeature } from '../../geodata/schema/places.ts'
import { number } from '../i18n/format.ts'
import { nearestCrossings } from '../model/nearest-open.ts'
import { useInteractive, useSite } from '../site/site.ts'

type Place = { name: string; position: [number, number] } | 'unknown town' | 'no towns' | 'no position'

/** How long a device may look for itself. */
const PATIENCE_MS = 15_000

/** The nearest crossing and the nearest open one to a town or to where the reader is. Nothing leaves the device. */
export function NearestToMe() {
  const { dictionary, view } = useSite()
  const interactive = useInteractive()
  const text = dictionary.nearest
  const [towns, setTowns] = useState<readonly TownFeature[]>([])
  const [town, setTown] = useState('')
  const [place, setPlace] = useState<Place | null>(null)
  const listId = useId()
  if (!interactive) return null

  return (
    <section className="nearest">
      <h2>{text.title}</h2>
      <form onSubmit={findTown}>
        <label>
          {text.town}{' '}
          <input
            value={town}
            list={listId}
            autoComplete="off"
            onFocus={loadTowns}
            onChange={(event) => setTown(event.target.value)}
          />
        </label>
        <datalist id={listId}>
          {towns.map(({ id, properties }) => (
            <option key={id} value={properties.names[view.language]} />
          ))}
        </datalist>
        <button type="submit" className="control">
          {text.find}
        </button>
        <button type="button" className="control" onClick={findMe}>
          {text.here}
        </button>
      </form>
      <p role="status">{place && <Answer place={place} town={town} />}</p>
      <p className="note">{text.privacy}</p>
    </section>
  )

  /** null where they cannot be loaded. */
  async function loadTowns(): Promise<readonly TownFeature[] | null> {
    try {
      const places = await import('virtual:places')
      setTowns(places.towns)
      return places.towns
    } catch {
      return null
    }
  }

  async function findTown(event: React.FormEvent) {
    event.preventDefault()
    const wanted = town.trim().toLowerCase()
    const known = await loadTowns()
    if (!known) return setPlace('no towns')
    const found = known.find(({ properties }) =>
      Object.values(properties.names).some((name) => name?.toLowerCase() === wanted),
    )
    setPlace(
      found
        ? { name: found.properties.names[view.language], position: found.geometry.coordinates }
        : 'unknown town',
    )
  }

  function findMe() {
    if (!('geolocation' in navigator)) return setPlace('no position')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setPlace({ name: text.you, position: [coords.longitude, coords.latitude] }),
      () => setPlace('no position'),
      { timeout: PATIENCE_MS },
    )
  }
}

/** What was found, or what to do instead, in a sentence. */
function Answer({ place, town }: { place: Place; town: string }) {
  const { dictionary, view, situation } = useSite()
  const text = dictionary.nearest
  if (place === 'unknown town') return text.unknownTown(town)
  if (place === 'no towns') return text.noTowns
  if (place === 'no position') return text.noPosition
  const { nearest, open } = nearestCrossings(place.position, situation)
  const km = (value: number) => number(Math.round(value), view.language)
  return text.answer({
    from: place.name,
    nearest: nearest && { name: nearest.crossing.names[view.language], km: km(nearest.km) },
    open: open && { name: open.crossing.names[view.language], km: km(open.km) },
  })
}
