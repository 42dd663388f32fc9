import { checkGeodata } from '../../geodata/check/check-geodata.ts'
import { formatProblem } from '../../geodata/check/problem.ts'
import { loadGeodata } from '../../geodata/load.ts'
import { borderLineOf } from '../model/border-line.ts'
import type { RegisterData } from '../model/register.ts'
import { citedSources } from './cited-sources.ts'

/**
 * The data of the register: the facts without the geometry, and of the sources those that they refer to.
 * Throws, with one sentence a line, when the data has problems: bad data is not published.
 */
export function readRegisterData(): RegisterData {
  const problems = checkGeodata()
  const read = loadGeodata()
  if (problems.length > 0 || 'problems' in read) {
    throw new Error(['The geodata has problems.', ...problems.map(formatProblem)].join('\n'))
  }
  const { crossings, decisions, fence, record, sources, border } = read.geodata
  const facts = { crossings, decisions, fence: { sections: fence.sections }, record }
  const { lengthKm, coastKm } = borderLineOf(border)
  return {
    ...facts,
    sources: citedSources(sources, facts),
    borderLengthKm: lengthKm,
    coastKm,
  }
}
