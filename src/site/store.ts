/** A value in parts that components can follow: for what is not in the address. */
export interface Store<Value> {
  /** The initial value, for prerendering and hydration. */
  initial: Value
  /** The same object until something changes. */
  read(): Value
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void
  change(parts: Partial<Value>): void
}

export function createStore<Value extends object>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>()
  let latest = initial
  return {
    initial,
    read: () => latest,
    subscribe(listener) {
      listeners.add(listener)
      return function unsubscribe() {
        listeners.delete(listener)
      }
    },
    change(parts) {
      latest = { ...latest, ...parts }
      for (const listener of [...listeners]) listener()
    },
  }
}

/** Resolves once something that changes with a store is true. */
export function until(subscribe: Store<unknown>['subscribe'], isTrue: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribe(check)
    check()
    function check() {
      if (!isTrue()) return
      stop()
      resolve()
    }
  })
}
