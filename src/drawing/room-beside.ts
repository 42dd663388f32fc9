import { SYMBOL } from './rules.ts'

/** How far a level name steps aside for a large symbol and for the ring of the chosen one, px. */
export function roomBeside(size: number, chosen: boolean): number {
  return Math.max(0, size - 20) / 2 + (chosen ? SYMBOL.ringGap : 0)
}
