import { Fragment, useId, useRef, useState } from 'react'
import type { NearestWords } from '../../i18n/en/nearest.tsx'
import { number } from '../../i18n/format.ts'
import { type CrossingAtDistance, nearestCrossings } from '../../model/distances.ts'
import { useSite } from '../../site/site.ts'
import { CrossingLink } from '../crossing/CrossingNames.tsx'
import { findPlace, type Place, placesOf } from './find-place.ts'

/** What became of the latest question. */
type Outcome =
  | { kind: 'found'; from: string; position: [number, number]; isCrossing: boolean }
  | { kind: 'unknown'; asked: string; near: readonly Place[] }
  | { kind: 'waiting' | 'no towns' | 'no position' }

/** How long a device may take to find its position. */
const PATIENCE_MS = 15_000

/** The nearest crossing and the nearest open one to a town or to where the reader is. Nothing leaves the device. */
export function NearestToMe({ text }: { text: NearestWords }) {
  const { register, view, at } = useSite()
  const [places, setPlaces] = useState<readonly Place[]>([])
  const [town, setTown] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  /** The answer to an earlier question is dropped. */
  const latest = useRef<{ town?: string }>({})
  const listId = useId()

  const names = new Set(places.map((place) => place.names[view.language]))
  return (
    <section className="nearest">
      <h2>{text.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          findTown()
        }}
      >
        <label>
          {text.town}{' '}
          <input
            value={town}
            list={listId}
            autoComplete="off"
            onFocus={() => loadPlaces().then(setPlaces, () => undefined)}
            onChange={(event) => setTown(event.target.value)}
            // In WebKit the open list swallows the Enter that would send the form.
            onKeyUp={({ key }) => key === 'Enter' && latest.current.town !== town && findTown()}
          />
        </label>
        <datalist id={listId}>
          {[...names].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className="control">
          {text.find}
        </button>
        <button type="button" className="control" onClick={findMe}>
          {text.here}
        </button>
      </form>
      <p role="status">
        {/* Replaced whole, whatever a translation has made of the last answer. */}
        {outcome && <span key={JSON.stringify([outcome, at])}>{answerTo(outcome)}</span>}
      </p>
      <p className="note">{text.privacy}</p>
    </section>
  )

  function answerTo(said: Outcome) {
    switch (said.kind) {
      case 'found':
        return <NearestAnswer {...said} text={text} />
      case 'unknown':
        return <UnknownPlace {...said} text={text} choose={choose} />
      case 'waiting':
        return text.waiting
      case 'no towns':
        return text.noTowns
      case 'no position':
        return text.noPosition
    }
  }

  async function loadPlaces(): Promise<Place[]> {
    const { towns } = await import('virtual:places')
    return placesOf(towns, register.crossings)
  }

  /** A question; the function that it returns takes the answer, if there is no later question. */
  function ask(question: { town?: string }): (answer: Outcome) => void {
    latest.current = question
    return (answer) => {
      if (latest.current === question) setOutcome(answer)
    }
  }

  async function findTown() {
    const answer = ask({ town })
    try {
      const found = findPlace(town, await loadPlaces())
      answer('place' in found ? foundAt(found.place) : { kind: 'unknown', asked: town, ...found })
    } catch {
      answer({ kind: 'no towns' })
    }
  }

  function choose(place: Place) {
    setTown(place.names[view.language])
    ask({ town: place.names[view.language] })(foundAt(place))
  }

  function foundAt({ names: { [view.language]: from }, position, isCrossing }: Place): Outcome {
    return { kind: 'found', from, position, isCrossing }
  }

  function findMe() {
    const answer = ask({})
    if (!('geolocation' in navigator)) return answer({ kind: 'no position' })
    answer({ kind: 'waiting' })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) =>
        answer({ kind: 'found', from: text.you, position: [longitude, latitude], isCrossing: false }),
      () => answer({ kind: 'no position' }),
      { timeout: PATIENCE_MS },
    )
  }
}

interface Props {
  text: NearestWords
  /** The name of the place. */
  from: string
  position: [number, number]
  /** Whether the position is that of the crossing that stands for the place: it then has no distance. */
  isCrossing: boolean
}

/** The nearest crossing and the nearest open one, each linked to its page. */
export function NearestAnswer({ text, from, position, isCrossing }: Props) {
  const { view, situation } = useSite()
  const { nearest, open } = nearestCrossings(position, situation)
  if (!nearest) return null
  return text.answer({
    from,
    nearest: { ...linked(nearest), km: isCrossing ? null : linked(nearest).km },
    open: open?.crossing === nearest.crossing ? 'same' : open && linked(open),
  })

  function linked({ crossing, km }: CrossingAtDistance) {
    return { name: <CrossingLink crossing={crossing} />, km: number(Math.round(km), view.language) }
  }
}

interface UnknownPlaceProps {
  text: NearestWords
  /** As the reader wrote it. */
  asked: string
  near: readonly Place[]
  choose: (place: Place) => void
}

/** What to do if a town is not known: choose one with a similar name, or write another. */
function UnknownPlace({ text, asked, near, choose }: UnknownPlaceProps) {
  const { view } = useSite()
  if (near.length === 0) return text.unknownTown(asked)
  return text.meant(
    asked,
    near.map((place, index) => (
      <Fragment key={place.names.fi}>
        {index > 0 && ', '}
        <button type="button" className="text-button" onClick={() => choose(place)}>
          {place.names[view.language]}
        </button>
      </Fragment>
    )),
  )
}
