import * as v from 'valibot'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * An operation of JSON Patch (RFC 6902). In its paths a list entry may stand by its `id` instead of its number:
 * `/sm-2023-4/effects/0/status`.
 */
export const Operation = v.strictObject({
  op: v.picklist(['add', 'replace', 'remove', 'copy']),
  path: v.string(),
  from: v.optional(v.string()),
  value: v.optional(v.unknown()),
})
export type Operation = v.InferOutput<typeof Operation>

/** Applies the operations to a parsed JSON document, in place. Throws where a path leads nowhere. */
export function applyPatch(document: Json, operations: readonly Operation[]): void {
  for (const { op, path, from, value } of operations) {
    const steps = path.split('/').slice(1)
    const parent = steps.slice(0, -1).reduce<Json>(inside, document)
    const last = steps.at(-1) ?? ''
    const next: Json = JSON.parse(
      JSON.stringify(from ? from.split('/').slice(1).reduce<Json>(inside, document) : (value ?? null)),
    )
    const removed = op === 'remove' || op === 'replace' ? 1 : 0
    if (Array.isArray(parent))
      parent.splice(indexIn(parent, last), removed, ...(op === 'remove' ? [] : [next]))
    else if (parent === null || typeof parent !== 'object') throw new Error(`No object at ${path}`)
    else if (op === 'remove') delete parent[last]
    else parent[last] = next
  }
}

function inside(container: Json, step: string): Json {
  const value = Array.isArray(container)
    ? container[indexIn(container, step)]
    : container !== null && typeof container === 'object'
      ? container[step]
      : undefined
  if (value === undefined) throw new Error(`Nothing at "${step}"`)
  return value
}

function indexIn(list: Json[], step: string): number {
  if (step === '-') return list.length
  const byId = list.findIndex(
    (entry) => entry !== null && typeof entry === 'object' && 'id' in entry && entry.id === step,
  )
  return byId >= 0 ? byId : Number(step)
}
