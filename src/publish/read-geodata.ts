import { loadGeodata } from '../../geodata/load.ts'
import type { Geodata } from '../../geodata/schema/geodata.ts'

/** All facts. Throws where they cannot be read; what is wrong with them is for the data check to say. */
export function readGeodata(): Geodata {
  const read = loadGeodata()
  if ('problems' in read) throw new Error('The geodata cannot be read; run npm run geodata:check.')
  return read.geodata
}
