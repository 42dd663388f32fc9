import { bbox } from '@turf/turf'
import type { BBox } from 'geojson'
import type { Geodata } from '../../../geodata/schema/geodata.ts'
import type { Source } from '../../../geodata/schema/source.ts'
import { checkReading } from '../../check/check-geodata.ts'
import { formatProblem } from '../../check/problem.ts'
import { geodataDirectory, readGeodata } from '../../check/read.ts'
import { borderLineOf } from '../../model/border-line.ts'
import type { RegisterData } from '../../model/register.ts'
import { virtualModule } from './virtual-module.ts'

let checked: Geodata | undefined

/**
 * All facts, read and checked once, however many parts of a build ask for them. Throws, with one sentence a line, if
 * the data has problems: bad data is not published.
 */
export function checkedGeodata(): Geodata {
  checked ??= readChecked()
  return checked
}

function readChecked(): Geodata {
  const reading = readGeodata()
  const problems = checkReading(reading, geodataDirectory)
  if (problems.length > 0 || !reading.whole) {
    throw new Error(['The geodata has problems.', ...problems.map(formatProblem)].join('\n'))
  }
  return reading.whole
}

/** The data of the register: the facts without the geometry, and only the sources that they refer to. */
export function readRegisterData(): RegisterData {
  const { crossings, decisions, fence, record, sources, border } = checkedGeodata()
  const facts = { crossings, decisions, fence: { sections: fence.sections }, record }
  const { lengthKm, coastKm } = borderLineOf(border)
  return { ...facts, sources: citedSources(sources, facts), borderLengthKm: lengthKm, coastKm }
}

/** The sources that some facts refer to. */
export function citedSources(sources: readonly Source[], facts: unknown): Source[] {
  const text = JSON.stringify(facts)
  return sources.filter(({ id }) => text.includes(`"${id}"`))
}

/** The facts that only the pages of text show: used in prerendering, never loaded by a browser. */
export interface WholeData {
  /** As the map pages have it, but with every source. */
  register: RegisterData
  article: Geodata['article']
  context: Geodata['context']
  programme: Geodata['fence']['programme']
  /** West, south, east and north of the border, degrees. */
  borderBox: BBox
}

/** All facts without the geometry. */
export function readWholeData(): WholeData {
  const { article, border, context, fence, sources } = checkedGeodata()
  return {
    register: { ...readRegisterData(), sources },
    article,
    context,
    programme: fence.programme,
    borderBox: bbox(border),
  }
}

/** `virtual:geodata`: the facts that the pages show, for the browser and for prerendering. */
export const geodataModule = virtualModule(
  'virtual:geodata',
  () => `export default ${JSON.stringify(readRegisterData())}`,
)

/** `virtual:geodata-whole`: all facts, for prerendering. */
export const wholeDataModule = virtualModule(
  'virtual:geodata-whole',
  () => `export default ${JSON.stringify(readWholeData())}`,
)
