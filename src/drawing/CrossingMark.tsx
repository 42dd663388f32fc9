import type { ComponentType } from 'react'
import type { Status } from '../../geodata/schema/decision.ts'
import { CrossingSymbol } from '../symbols/CrossingSymbol.tsx'
import { RailSymbol } from '../symbols/RailSymbol.tsx'
import type { CrossingPlace, NamePlace } from './crossing-places.ts'
import { Name } from './Names.tsx'
import type { Point } from './projection.ts'
import { roomBeside } from './room-beside.ts'
import { SYMBOL } from './rules.ts'

interface Props {
  place: CrossingPlace
  names: { finnish: string; russian: string }
  state: { status: Status; applications: boolean }
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
          {place.names.finnish && (
            <Name {...beside(place.names.finnish, place, chosen)} className="finnish-name" lang="fi">
              {names.finnish}
            </Name>
          )}
          {/* Not drawn: it parts the two for who takes them together, as what the mark is called. */}{' '}
          {place.names.russian && (
            <Name {...beside(place.names.russian, place, chosen)} className="russian-name" lang="ru">
              {names.russian}
            </Name>
          )}
        </g>
      )}
    </>
  )
}

/** A railway crossing: a diamond and one name. */
export function RailMark({ place, name }: { place: CrossingPlace; name: string }) {
  return (
    <>
      <RailSymbol size={place.size} />
      {place.names?.russian && (
        <g className="crossing-names">
          <Name {...beside(place.names.russian, place, false)} className="rail-name">
            {name}
          </Name>
        </g>
      )}
    </>
  )
}

/** A name's place as seen from its symbol. A level name makes room for a large symbol and for the ring of the chosen. */
function beside(
  { at, anchor, leader }: NamePlace,
  { at: origin, size }: CrossingPlace,
  chosen: boolean,
): { at: Point; anchor: 'start' | 'end' } {
  const room = leader ? 0 : roomBeside(size, chosen)
  return { at: [at[0] - origin[0] + (anchor === 'end' ? -room : room), at[1] - origin[1]], anchor }
}
