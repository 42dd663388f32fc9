import { type FenceSection, FenceState } from '../../geodata/schema/fence.ts'
import { type GeodataParts, geodataFiles } from '../../geodata/schema/geodata.ts'
import type { Problem } from './problem.ts'

type Found = Omit<Problem, 'file'>

/** Whether each section's extent and states make sense. `borderKm` is the length of the border line, if known. */
export function fenceProblems({ fence }: GeodataParts, borderKm: number | null): Problem[] {
  const sections = fence?.sections ?? []
  return sections
    .flatMap((section) => [...extent(section, borderKm), ...stateOrder(section)])
    .map((problem) => ({ file: geodataFiles.fence, ...problem }))
}

function extent({ id, extent, borderKm: ends }: FenceSection, borderKm: number | null): Found[] {
  if (!ends) {
    if (extent === 'unknown') return []
    const message = `is "${extent}", but borderKm is null; give its ends in border kilometres, or make extent "unknown".`
    return [{ entry: `${id}, extent`, message }]
  }
  if (extent === 'unknown') {
    const message =
      'is "unknown", but borderKm gives the ends; make it "measured" or "approximate", or borderKm null.'
    return [{ entry: `${id}, extent`, message }]
  }
  if (ends.from >= ends.to) {
    const message = `runs from ${ends.from} to ${ends.to}; write the smaller border kilometre, further north, first.`
    return [{ entry: `${id}, borderKm`, message }]
  }
  if (borderKm !== null && ends.to > borderKm) {
    const message = `ends at ${ends.to}, but the border is ${borderKm.toFixed(1)} km long; correct it.`
    return [{ entry: `${id}, borderKm`, message }]
  }
  return []
}

function stateOrder({ id, states }: FenceSection): Found[] {
  return states.flatMap(({ state, from }, n) => {
    const before = states[n - 1]
    const message = before && outOfOrder(before, { state, from })
    return message ? [{ entry: `${id}, states[${n}]`, message }] : []
  })
}

type DatedState = Pick<FenceSection['states'][number], 'state' | 'from'>

function outOfOrder(before: DatedState, { state, from }: DatedState): string | undefined {
  const order = FenceState.options
  if (order.indexOf(state) <= order.indexOf(before.state)) {
    return `is "${state}" after "${before.state}"; states go from ${order.join(' to ')}, each once.`
  }
  if (from === null)
    return 'has no date; only the first state may stand before the record, so say from when it holds.'
  if (before.from && isEarlier(from, before.from)) {
    return `holds from ${from}, before the state above it (${before.from}); correct one of the two dates.`
  }
  return undefined
}

/** Compares as far as both are precise: 2024-08 is not earlier than 2024. */
function isEarlier(date: string, than: string): boolean {
  const precision = Math.min(date.length, than.length)
  return date.slice(0, precision) < than.slice(0, precision)
}
