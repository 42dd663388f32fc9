import type { Geodata } from '../../geodata/schema/geodata.ts'
import { checkReading } from './check-geodata.ts'
import { formatProblem } from './problem.ts'
import { geodataDirectory, readGeodata } from './read.ts'

const directory = process.argv[2] ?? geodataDirectory
const reading = readGeodata(directory)
const problems = checkReading(reading, directory)

for (const problem of problems) console.error(formatProblem(problem))
if (problems.length > 0) process.exitCode = 1
else if (reading.whole) console.log(summary(reading.whole))

function summary({ decisions, crossings, fence, article, sources }: Geodata): string {
  const counts = [
    `${decisions.length} decisions`,
    `${crossings.features.length} crossings`,
    `${fence.sections.length} fence sections`,
    `${article.claims.length} claims`,
    `${sources.length} sources`,
  ]
  return `geodata: ${counts.join(', ')}, no problem`
}
