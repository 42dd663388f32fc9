/** A step from a value to one inside it, and what stands there. */
export interface Step {
  key: string | number
  value: unknown
}

/**
 * Names a place in a file as a maintainer would: by the id of the list entry that it lies in, then the way
 * from there. `sm-2023-9, effects[1].at`, or `neighbours[2].note` where nothing on the way has an id.
 */
export function entryOf(steps: readonly Step[]): string {
  const entry = steps.findIndex(({ key, value }) => typeof key === 'number' && idOf(value))
  const id = idOf(steps[entry]?.value)
  return [id, wayOf(steps.slice(entry + 1))].filter(Boolean).join(', ')
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined
}

function wayOf([first, ...rest]: readonly Step[]): string {
  if (!first) return ''
  const start = typeof first.key === 'number' ? `entry ${first.key + 1}` : first.key
  return rest.reduce((way, { key }) => way + (typeof key === 'number' ? `[${key}]` : `.${key}`), start)
}
