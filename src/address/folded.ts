import { unwrapped } from './unwrapped.ts'

/**
 * A name as it is compared: letter case, spaces, slashes and punctuation around it, and `_` or a space for a hyphen
 * make no difference.
 */
export function folded(name: string): string {
  return name
    .split('/')
    .map(unwrapped)
    .filter((part) => part !== '')
    .join('/')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}
