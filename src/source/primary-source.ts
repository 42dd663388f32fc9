import type { Register } from '../model/register.ts'

/** The source to name where there is room for one: the authority itself, if it is among them. */
export function primarySource({ sources }: Pick<Register, 'sources'>, ids: readonly string[]): string {
  return ids.find((id) => sources.get(id)?.kind === 'primary') ?? ids[0] ?? ''
}
