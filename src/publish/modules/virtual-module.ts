import type { Plugin } from 'vite'

/** A generated module: its name as imported, and how its code is made. */
export function virtualModule(name: string, code: () => string | Promise<string>): Plugin {
  const resolved = `\0${name}`
  return {
    name,
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) => (id === resolved ? code() : null),
  }
}
