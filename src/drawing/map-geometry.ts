import type { AreaFeature, TownFeature } from '../../geodata/schema/places.ts'
import type { Language } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import { number } from '../i18n/format.ts'
import type { Crossing, Register } from '../model/register.ts'
import type { BorderVertices } from './border.ts'
import type { MapGeometry } from './layout.ts'
import { namesOnMap } from './names-on-map.ts'

/** What the map draws, from the facts, the border and the names of places. */
export function mapGeometry(
  { crossings, railCrossings, fence }: Register,
  border: BorderVertices,
  { towns, areas }: { towns: readonly TownFeature[]; areas: readonly AreaFeature[] },
  { map, fence: fenceWords, layers }: Pick<Dictionary, 'map' | 'fence' | 'layers'>,
  language: Language,
): MapGeometry {
  return {
    border,
    crossings: crossings.map(placeable),
    railCrossings: railCrossings.map(({ id, coordinates, names }) => {
      const name = map.rail(names.fi)
      return { id, coordinates, names: { finnish: name, russian: name } }
    }),
    fence,
    fenceWords: ({ lengthKm }) => {
      const length = lengthKm === null ? null : fenceWords.about(number(lengthKm, language))
      const note = (name: string) => fenceWords.note(name, length)
      return {
        planned: note(layers.label['fence-planned']),
        'under construction': note(layers.label['fence-construction']),
        built: note(layers.label['fence-built']),
      }
    },
    towns,
    areas,
  }
}

function placeable({
  id,
  coordinates,
  names,
  counterpart,
  roads,
}: Crossing): MapGeometry['crossings'][number] {
  const { finland = null, russia = null } = roads.numbers
  return {
    id,
    coordinates,
    names: namesOnMap({ names, counterpart }),
    roads: { finland, russia },
  }
}
