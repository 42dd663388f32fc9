/** A value made when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return function makeOnce() {
    made ??= { value: make() }
    return made.value
  }
}
