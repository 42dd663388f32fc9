/**
 * A name as it is compared: letter case, spaces, slashes and punctuation around it, and `_` or a space instead of a
 * hyphen make no difference.
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

/** Brackets, quotation marks, full stops and the like, spaces, invisible characters, and the marks of chat programs. */
const LOOSE = /[\s\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}<>_|`~]/u

/**
 * A text without what a sentence or a mail program has put round it: `salla` of `“salla”.` No name or value of an
 * address begins or ends with any of these. Character by character: a pattern at the end of a long text would take
 * the square of its length.
 */
export function unwrapped(text: string): string {
  const characters = [...text]
  const isKept = (character: string) => !LOOSE.test(character)
  const first = characters.findIndex(isKept)
  return first < 0 ? '' : characters.slice(first, characters.findLastIndex(isKept) + 1).join('')
}
