import { Fragment, useEffect, useId, useRef, useState } from 'react'
import type { NearestWords } from '../../i18n/en/nearest.tsx'
import { kilometres } from '../../i18n/format.ts'
import { type CrossingAtDistance, nearestCrossings } from '../../model/distances.ts'
import { useHighlight } from '../../site/highlight.ts'
import { useSite } from '../../site/site.ts'
import { CrossingLink } from '../crossing/CrossingNames.tsx'
import { findPlace, type Place, placesOf } from './find-place.ts'

/** What became of a question. Of a town that is known the address says all. */
type Outcome =
  | { kind: 'here'; position: [number, number] }
  | { kind: 'unknown'; asked: string; similar: readonly Place[] }
  | { kind: 'waiting' | 'no towns' | 'no position' }

/** How long a device may take to find its position. */
const PATIENCE_MS = 15_000

/**
 * The nearest crossing and the nearest open one to a town or to where the reader is. The address names the town; the
 * reader's own position goes into no address, and nothing leaves the device.
 */
export function NearestToMe({ text }: { text: NearestWords }) {
  const { view, at, show } = useSite()
  const { near, language } = view
  const [town, setTown] = useState('')
  const [latest, setLatest] = useState<{ outcome: Outcome; near: string | null } | null>(null)
  /** The answer to an earlier question is dropped. */
  const question = useRef<{ town?: string }>({})
  const listId = useId()
  const { places, load } = usePlaces(near !== null, () => setLatest({ outcome: { kind: 'no towns' }, near }))
  const found = near === null || places.length === 0 ? null : findPlace(near, places)
  const place = found && 'place' in found ? found.place : null
  const name = place?.names[language]
  // With Back or Forward the address has the word again.
  const outcome = latest?.near === near ? latest.outcome : null

  useEffect(
    function forgetOutcome() {
      // What was answered before a town was asked for does not come back when Back leaves that town.
      if (near !== null) setLatest(null)
    },
    [near],
  )
  useEffect(
    function nameTown() {
      if (name !== undefined) setTown(name)
    },
    [name],
  )
  useLineFrom(outcome ? (outcome.kind === 'here' ? outcome.position : null) : (place?.position ?? null))

  const names = new Set(places.map((each) => each.names[language]))
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
            onFocus={() => load().catch(() => undefined)}
            onChange={(event) => setTown(event.target.value)}
            // In WebKit the open list swallows the Enter that would send the form.
            onKeyUp={({ key }) => key === 'Enter' && question.current.town !== town && findTown()}
          />
        </label>
        <datalist id={listId}>
          {[...names].map((each) => (
            <option key={each} value={each} />
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
        {(outcome || found) && <span key={JSON.stringify([outcome, near, at])}>{answer()}</span>}
      </p>
      <p className="note">{text.privacy}</p>
    </section>
  )

  function answer() {
    if (outcome) return answerTo(outcome)
    if (place) return <NearestAnswer from={place.names[language]} {...place} text={text} />
    return answerTo({
      kind: 'unknown',
      asked: near ?? '',
      similar: found && 'similar' in found ? found.similar : [],
    })
  }

  function answerTo(said: Outcome) {
    switch (said.kind) {
      case 'here':
        return <NearestAnswer from={text.you} position={said.position} isCrossing={false} text={text} />
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

  /** A question; the function that it returns takes what became of it, if there is no later question. */
  function ask(asked: { town?: string }): (outcome: Outcome) => void {
    question.current = asked
    return (became) => {
      if (question.current !== asked) return
      setLatest({ outcome: became, near: null })
      show({ near: null })
    }
  }

  async function findTown() {
    const tell = ask({ town })
    const asked = question.current
    try {
      const known = findPlace(town, await load())
      if (!('place' in known)) tell({ kind: 'unknown', asked: town, ...known })
      else if (question.current === asked) choose(known.place)
    } catch {
      tell({ kind: 'no towns' })
    }
  }

  function choose({ id }: Place) {
    question.current = { town }
    setLatest(null)
    show({ near: id })
  }

  function findMe() {
    const tell = ask({})
    if (!('geolocation' in navigator)) return tell({ kind: 'no position' })
    tell({ kind: 'waiting' })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => tell({ kind: 'here', position: [longitude, latitude] }),
      () => tell({ kind: 'no position' }),
      { timeout: PATIENCE_MS },
    )
  }
}

/** The places that can be asked for, once they are needed or loaded. */
function usePlaces(areNeeded: boolean, onFailure: () => void) {
  const { register } = useSite()
  const [places, setPlaces] = useState<readonly Place[]>([])

  async function load(): Promise<readonly Place[]> {
    const { towns } = await import('virtual:places')
    const loaded = placesOf(towns, register.crossings)
    setPlaces(loaded)
    return loaded
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done once does not change with the page.
  useEffect(
    function loadWhenNeeded() {
      if (areNeeded) load().catch(onFailure)
    },
    [areNeeded],
  )
  return { places, load }
}

/** Has the map draw the lines from a position for as long as its answer is shown. */
function useLineFrom(position: readonly [number, number] | null) {
  const { point } = useHighlight()
  const [lon, lat] = position ?? []
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the same function, whatever object it comes in.
  useEffect(
    function drawLine() {
      if (lon === undefined || lat === undefined) return
      point({ from: [lon, lat] })
      return function eraseLine() {
        point({ from: null })
      }
    },
    [lon, lat],
  )
}

interface Props {
  text: NearestWords
  /** The name of the place. */
  from: string
  position: [number, number]
  /** Whether the position is that of the crossing that stands for the place: it then has no distance. */
  isCrossing: boolean
}

/** The nearest crossing and the nearest open one, each linked to its page, and how far apart they are on the border. */
export function NearestAnswer({ text, from, position, isCrossing }: Props) {
  const { dictionary, view, situation } = useSite()
  const { nearest, open } = nearestCrossings(position, situation)
  if (!nearest) return null
  const isOpen = open?.crossing === nearest.crossing
  return (
    <>
      {text.answer({
        from,
        nearest: { ...linked(nearest), km: isCrossing ? null : linked(nearest).km },
        open: isOpen ? 'same' : open && linked(open),
      })}
      {open && !isOpen && ` ${text.along(between(nearest, open))}`}{' '}
      <button type="button" className="text-button" onClick={showMap}>
        {dictionary.insight.draw}
      </button>
    </>
  )

  function linked({ crossing, km }: CrossingAtDistance) {
    return { name: <CrossingLink crossing={crossing} />, km: written(km) }
  }

  function between({ crossing: one }: CrossingAtDistance, { crossing: other }: CrossingAtDistance) {
    return {
      names: [one, other].map(({ names }) => names[view.language]).join('–'),
      km: written(Math.abs(one.borderKm - other.borderKm)),
    }
  }

  function written(km: number): string {
    return kilometres(Math.round(km), view.language)
  }
}

function showMap() {
  document.querySelector('[data-map]')?.scrollIntoView({ block: 'nearest' })
}

interface UnknownPlaceProps {
  text: NearestWords
  /** As the reader wrote it. */
  asked: string
  similar: readonly Place[]
  choose: (place: Place) => void
}

/** What to do if a town is not known: choose one with a similar name, or write another. */
function UnknownPlace({ text, asked, similar, choose }: UnknownPlaceProps) {
  const { view } = useSite()
  if (similar.length === 0) return text.unknownTown(asked)
  return text.meant(
    asked,
    similar.map((place, index) => (
      <Fragment key={place.id}>
        {index > 0 && ', '}
        <button type="button" className="text-button" onClick={() => choose(place)}>
          {place.names[view.language]}
        </button>
      </Fragment>
    )),
  )
}
