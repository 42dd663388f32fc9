/**
 * A name as it is compared: letter case, spaces and slashes around it, and `_` or a space for a hyphen
 * make no difference.
 */
export function folded(name: string): string {
  return name
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}
