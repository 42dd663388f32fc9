import type { ComponentType } from 'react'
import type { Point } from '../geometry/projection.ts'
import { translation } from '../geometry/svg-path.ts'
import type { CrossingPlace } from './crossing-places.ts'
import type { MapLayout } from './layout.ts'
import type { CrossingState, MapState } from './map-state.ts'
import { Name } from './Names.tsx'
import type { NamePlace } from './name-pairs.ts'
import type { RailPlace } from './rail-places.ts'
import { roomBeside, SYMBOL } from './rules.ts'
import { CrossingSymbol, RailSymbol } from './symbols/CrossingSymbol.tsx'

interface Props {
  place: CrossingPlace
  names: { finnish: string; russian: string }
  state: CrossingState
  chosen: boolean
  /** Draws its symbol: on the live map one that fades from state to state. */
  SymbolOf?: ComponentType<React.ComponentProps<typeof CrossingSymbol>>
}

/** A road crossing: its symbol at 0, 0, the Finnish name on the Finnish side, the other across the border. */
export function CrossingMark({ place, names, state, chosen, SymbolOf = CrossingSymbol }: Props) {
  return (
    <>
      {chosen && <circle className="chosen-ring" r={place.size / 2 + SYMBOL.ringGap} />}
      <SymbolOf status={state.status} applications={state.applications} size={place.size} casing={!chosen} />
      {place.names && (
        <g className="crossing-names">
          <Name {...beside(place.names.finnish, place, chosen)} className="finnish-name" lang="fi">
            {names.finnish}
          </Name>
          {/* Not drawn: it separates the two names where they are read as one text, as in the mark's name. */}{' '}
          <Name {...beside(place.names.russian, place, chosen)} className="russian-name" lang="ru">
            {names.russian}
          </Name>
        </g>
      )}
    </>
  )
}

/** The railway crossings on the map, where their layer is switched on. */
export function RailMarks({ layout, state }: { layout: Pick<MapLayout, 'railCrossings'>; state: MapState }) {
  if (!state.layers.has('rail')) return null
  return layout.railCrossings.map((place) => (
    <g key={place.id} transform={translation(place.at)}>
      <RailMark place={place} />
    </g>
  ))
}

/** A railway crossing: a diamond and one name. */
function RailMark({ place }: { place: RailPlace }) {
  return (
    <>
      <RailSymbol size={place.size} />
      {place.name && (
        <g className="crossing-names">
          <Name {...beside(place.name, place, false)} className="rail-name">
            {place.text}
          </Name>
        </g>
      )}
    </>
  )
}

/** A name's place as seen from its symbol. A level name makes room for a large symbol and for the ring of the chosen. */
function beside(
  { at, anchor, leader }: NamePlace,
  { at: origin, size }: Pick<CrossingPlace, 'at' | 'size'>,
  chosen: boolean,
): { at: Point; anchor: 'start' | 'end' } {
  const room = leader ? 0 : roomBeside(size, chosen)
  return { at: [at[0] - origin[0] + (anchor === 'end' ? -room : room), at[1] - origin[1]], anchor }
}
