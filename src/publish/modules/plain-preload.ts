import type { Plugin } from 'vite'
import { virtualModule } from './virtual-module.ts'

/**
 * Vite's helper for parts that are loaded later, without what it does before: it would fetch what they need along with
 * them, which here is there already or asked for by name, and is a kilobyte on every page.
 */
export function plainPreload(): Plugin {
  const code = 'export const __vitePreload = (load) => load()'
  return { ...virtualModule('vite/preload-helper.js', () => code), enforce: 'pre' }
}
