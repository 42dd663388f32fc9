import * as v from 'valibot'
import { AreaCollection, TownCollection } from '../../geodata/schema/places.ts'
import { readJson } from './json-file.ts'
import type { Problem } from './problem.ts'
import { shapeProblems } from './shape.ts'

const files = [
  { file: 'basemap/areas.geojson', schema: AreaCollection, remedy: 'restore it from the history' },
  {
    file: 'basemap/towns.geojson',
    schema: TownCollection,
    remedy: 'run npm run geodata:build, which makes it',
  },
]

/** Whether the names of the base map have the shape that the map draws. */
export function placeProblems(directory: string): Problem[] {
  return files.flatMap(({ file, schema, remedy }) => {
    const read = readJson(directory, file, remedy)
    if ('problem' in read) return [read.problem]
    const { success, issues } = v.safeParse(schema, read.value, { abortPipeEarly: true })
    return success ? [] : shapeProblems(file, issues)
  })
}
