import type { Plugin } from 'vite'

/** A module that is made, not read: its name as imported, and how its code comes about. */
export function virtualModule(name: string, code: () => string | Promise<string>): Plugin {
  const resolved = `\0${name}`
  return {
    name,
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) => (id === resolved ? code() : null),
  }
}
