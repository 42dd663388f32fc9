import type { Plugin } from 'vite'
import { virtualModule } from './virtual-module.ts'

/**
 * Replaces Vite's helper for dynamic imports. That one would fetch what they need along with them, which here is
 * there already or asked for by name, and is a kilobyte on every page.
 */
export function plainPreload(): Plugin {
  const code = 'export const __vitePreload = (load) => load()'
  return { ...virtualModule('vite/preload-helper.js', () => code), enforce: 'pre' }
}
