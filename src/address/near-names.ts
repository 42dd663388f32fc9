import { editDistance } from './edit-distance.ts'
import { folded } from './folded.ts'
import type { ParameterName } from './parameters.ts'
import type { Parameter } from './query.ts'
import type { RepairOf } from './repair.ts'

/** Longer than any name that is one letter from one of ours. */
const LONGEST = 12

/**
 * The parameters with those under their right names that miss one of ours by a letter (`layer=open`), where their value
 * means something too: `data=7` is somebody else's.
 */
export function withNearNames(
  parameters: readonly Parameter[],
  names: readonly ParameterName[],
  isReadable: (name: ParameterName, value: string) => boolean,
): { parameters: Parameter[]; repair: RepairOf<'parameter-renamed'> | null } {
  const renamed: { given: string; shown: ParameterName }[] = []
  const read = parameters.map(([given, value]): Parameter => {
    const shown = names.find((name) => isNear(given, name) && isReadable(name, value))
    if (shown === undefined) return [given, value]
    renamed.push({ given, shown })
    return [shown, value]
  })
  const [first] = renamed
  return { parameters: read, repair: first ? { kind: 'parameter-renamed', ...first } : null }
}

function isNear(given: string, name: ParameterName): boolean {
  return given.length <= LONGEST && editDistance(folded(given), name) === 1
}
