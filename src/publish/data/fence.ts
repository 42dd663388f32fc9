import type { Position } from 'geojson'
import * as v from 'valibot'
import type { Border } from '../../../geodata/schema/border.ts'
import { FenceSection, FenceState } from '../../../geodata/schema/fence.ts'
import { PartialDate } from '../../../geodata/schema/scalars.ts'
import { type BorderLine, borderLineOf, stretchOf } from '../../model/border-line.ts'
import { fenceStageAt } from '../../model/fence.ts'
import { endOfRecord, type Register } from '../../model/register.ts'
import { collection, collectionOf, described, LineString, Point, type WrittenPosition } from './common.ts'

const known = FenceSection.entries

export const FenceFile = v.pipe(
  collectionOf(
    v.strictObject({
      type: v.literal('Feature'),
      id: known.id,
      geometry: described(
        v.variant('type', [Point, LineString]),
        'Where the extent is unknown, the point of the crossing; else the stretch of border beside which it runs. The fence itself stands on the Finnish side; its line is not published',
      ),
      properties: v.strictObject({
        crossing: described(known.crossing, 'Id of the crossing that it stands at'),
        state: described(v.nullable(FenceState), 'The latest state that was found'),
        stateFrom: described(
          v.nullable(PartialDate),
          'Since when, as precise as the source; null: not known',
        ),
        states: described(known.states, 'All states with their dates, oldest first; from null: not known'),
        lengthKm: described(
          known.lengthKm,
          'Stated length, also where the ends are not published; null: not known',
        ),
        lengthNote: known.lengthNote,
        borderKm: described(
          known.borderKm,
          'From where to where, in kilometres along the border; null: not known',
        ),
        extent: described(
          known.extent,
          'How well the ends are known; the map draws a section to scale if they are measured or approximate, else as a symbol',
        ),
        extentNote: known.extentNote,
        note: known.note,
        sources: known.sources,
      }),
    }),
  ),
  v.title('The fence at the road crossings of the Finland–Russia border'),
  v.description(
    'What is known of the sections of the fence: their states, and their extent as far as published',
  ),
)
type FenceFile = v.InferOutput<typeof FenceFile>
type FenceGeometry = FenceFile['features'][number]['geometry']

/** The sections of the fence with their latest state. Only published or derived ends make a line. */
export function fenceGeojson(register: Register, border: Border): FenceFile {
  const line = borderLineOf(border)
  const features = register.fence.flatMap((section) => {
    const { id, ...properties } = section
    const geometry = geometryOf(section, register, line)
    const stage = fenceStageAt(section, endOfRecord(register))
    if (!geometry) return []
    return {
      type: 'Feature' as const,
      id,
      geometry,
      properties: { ...properties, state: stage?.state ?? null, stateFrom: stage?.from ?? null },
    }
  })
  return collection(register, 'The fence at the road crossings of the Finland–Russia border', features)
}

function geometryOf(
  { borderKm, crossing }: FenceSection,
  { crossings }: Register,
  line: BorderLine,
): FenceGeometry | null {
  if (borderKm) {
    const stretch = stretchOf(line, borderKm.from, borderKm.to)
    return { type: 'LineString', coordinates: stretch.map(written) }
  }
  const place = crossings.find(({ id }) => id === crossing)
  return place ? { type: 'Point', coordinates: place.coordinates } : null
}

/** To 6 decimals, which are 11 cm: the ends of a stretch lie between two vertices. */
function written([lon = 0, lat = 0]: Position): WrittenPosition {
  return [Number(lon.toFixed(6)), Number(lat.toFixed(6))]
}
