import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { check, HintError } from '@placemarkio/check-geojson'
import { booleanClockwise, flattenEach } from '@turf/turf'
import type { Feature, GeoJSON, Geometry, Position } from 'geojson'
import { readJson, textOf } from './json-file.ts'
import type { Problem } from './problem.ts'

type TextProblem = Omit<Problem, 'file'>

/** 6 decimals of a degree are 11 cm; more claim what nobody measured (RFC 7946 §11.2). */
const decimals = 6

/**
 * Whether every GeoJSON file is good RFC 7946: by the published checker, and by two checks here that it lacks, the
 * right-hand rule and the number of decimals.
 * @param reported files that already have a problem; their mistakes are not said twice
 */
export function rfc7946Problems(directory: string, reported: ReadonlySet<string>): Problem[] {
  return geojsonFiles(directory)
    .filter((file) => !reported.has(file))
    .flatMap((file) => fileProblems(directory, file))
}

function geojsonFiles(directory: string): string[] {
  return ['', 'basemap']
    .filter((folder) => existsSync(join(directory, folder)))
    .flatMap((folder) =>
      readdirSync(join(directory, folder)).map((name) => (folder ? `${folder}/${name}` : name)),
    )
    .filter((file) => file.endsWith('.geojson'))
    .sort()
}

/** The problems of each text that has been checked: the tests check the same files many times. */
const found = new Map<string, TextProblem[]>()

function fileProblems(directory: string, file: string): Problem[] {
  const read = readJson(directory, file, 'restore it')
  if ('problem' in read) return [read.problem]
  const text = textOf(directory, file) ?? ''
  const problems = found.get(text) ?? textProblems(text)
  found.set(text, problems)
  return problems.map((problem) => ({ file, ...problem }))
}

function textProblems(text: string): TextProblem[] {
  try {
    return featureProblems(check(text))
  } catch (error) {
    if (!(error instanceof HintError)) throw error
    return error.issues.map(({ message, from }) => ({
      entry: `line ${text.slice(0, from).split('\n').length}`,
      message: `is not RFC 7946 GeoJSON: ${message.replace(/\.?$/, ';')} correct it there.`,
    }))
  }
}

function featureProblems(geojson: GeoJSON): TextProblem[] {
  const problems: TextProblem[] = []
  flattenEach(geojson, (feature, index) => {
    const entry = nameOf(feature, index)
    const ends = ringsOf(feature.geometry)
    if (ends.some((ring, n) => booleanClockwise(ring) === (n === 0))) {
      const message = 'winds a ring the wrong way; outer rings run counterclockwise, holes clockwise.'
      problems.push({ entry, message })
    }
    const long = positionsOf(feature.geometry).find((position) => position.some(hasMoreDecimals))
    if (long) {
      const message = `gives ${long.join(', ')}; round positions to ${decimals} decimals, which are 11 cm.`
      problems.push({ entry, message })
    }
  })
  return problems
}

function nameOf({ id, properties }: Feature<Geometry>, index: number): string {
  return String(id ?? properties?.id ?? `features[${index}]`)
}

function ringsOf(geometry: Geometry): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : []
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates]
  if (geometry.type === 'LineString') return geometry.coordinates
  return ringsOf(geometry).flat()
}

function hasMoreDecimals(degrees: number): boolean {
  return Number(degrees.toFixed(decimals)) !== degrees
}
