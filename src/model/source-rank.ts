import type { Source } from '../../geodata/schema/source.ts'
import type { Register } from './register.ts'

/** The best source first. */
const RANKS: Record<Source['kind'], number> = { primary: 0, article: 1, press: 2, reference: 3 }

/** Sources by their ids, the authority itself first; else in the order given. */
export function sourcesByRank({ sources }: Pick<Register, 'sources'>, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []).sort((one, other) => RANKS[one.kind] - RANKS[other.kind])
}

/** The source to name if there is room for one: the authority itself, if it is among them. */
export function primarySource({ sources }: Pick<Register, 'sources'>, ids: readonly string[]): string {
  return ids.find((id) => sources.get(id)?.kind === 'primary') ?? ids[0] ?? ''
}
