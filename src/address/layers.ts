import type { Reading, Repair } from './repair.ts'
import { folded } from './spelling.ts'
import { LAYERS, type Layer } from './view.ts'

const NONE = 'none'
const ALL = 'all'

/**
 * Reads a list of layers. Unknown names are left out. A list without known names means all layers, since a map
 * without any would look broken.
 */
export function readLayers(given: string): Reading<ReadonlySet<Layer>> {
  if (isWellWritten(given)) return { value: new Set(LAYERS.filter(isIn(given.split(',')))), repair: null }

  const names = given.split(/[\s,;]+/).filter((name) => folded(name) !== '')
  const known = new Set(names.map(folded))
  const named = known.has(ALL) ? LAYERS : LAYERS.filter((layer) => known.has(layer))
  const unknown = names.filter((name) => !isMeaningful(folded(name)))
  const shown = named.length > 0 || known.has(NONE) ? named : LAYERS
  return { value: new Set(shown), repair: repairOf() }

  function repairOf(): Repair {
    if (names.length === 0) return { kind: 'layers-empty' }
    if (unknown.length > 0) return { kind: 'layers-unknown', given: unknown, shown }
    if (known.has(NONE) && named.length > 0) return { kind: 'layers-none-with-others', shown }
    return { kind: 'layers-respelled', given, shown }
  }
}

/** The canonical list; null for all layers, which need no parameter. */
export function writeLayers(layers: ReadonlySet<Layer>): string | null {
  const shown = LAYERS.filter((layer) => layers.has(layer))
  if (shown.length === LAYERS.length) return null
  return shown.length === 0 ? NONE : shown.join(',')
}

/** The layers with one of them switched on or off. */
export function withLayer(layers: ReadonlySet<Layer>, layer: Layer, on: boolean): ReadonlySet<Layer> {
  return new Set(LAYERS.filter((each) => (each === layer ? on : layers.has(each))))
}

/** Known names, each once, in any order; or `none` alone. */
function isWellWritten(given: string): boolean {
  const names = given.split(',')
  return given === NONE || (names.every(isIn(LAYERS)) && new Set(names).size === names.length)
}

function isMeaningful(name: string): boolean {
  return name === NONE || name === ALL || isIn(LAYERS)(name)
}

function isIn(names: readonly string[]): (name: string) => boolean {
  return (name) => names.includes(name)
}
