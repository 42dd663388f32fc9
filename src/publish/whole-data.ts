import { bbox } from '@turf/turf'
import type { BBox } from 'geojson'
import type { Geodata } from '../../geodata/schema/geodata.ts'
import type { RegisterData } from '../model/register.ts'
import { readGeodata } from './read-geodata.ts'
import { readRegisterData } from './register-data.ts'
import { virtualModule } from './virtual-module.ts'

/** The facts that only the pages of text show: the server writes them, and no browser loads them. */
export interface WholeData {
  /** As the map pages have it, but with every source. */
  register: RegisterData
  article: Geodata['article']
  context: Geodata['context']
  programme: Geodata['fence']['programme']
  /** West, south, east and north of the border, degrees. */
  borderBox: BBox
}

/** All facts without the geometry. Throws when the data has problems. */
export function readWholeData(): WholeData {
  const register = readRegisterData()
  const { article, border, context, fence, sources } = readGeodata()
  return {
    register: { ...register, sources },
    article,
    context,
    programme: fence.programme,
    borderBox: bbox(border),
  }
}

/** `virtual:geodata-whole`: all of it, for the server. */
export const wholeDataModule = virtualModule(
  'virtual:geodata-whole',
  () => `export default ${JSON.stringify(readWholeData())}`,
)
