/** The value, or the nearer limit. */
export function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max)
}
