import { percentDecoded } from './percent.ts'
import { type Parameter, parameterOf, queryParts } from './query.ts'
import type { RepairOf } from './repair.ts'
import type { Address } from './view.ts'

/** An address taken apart, with what was joined or written wrongly put right. */
export interface Pieces {
  parameters: Parameter[]
  /** What follows `#`, decoded. */
  fragment: string
  repair: RepairOf<'pieces-mended'> | null
}

const NAMES = ['crossing', 'date', 'layers', 'near', 'map']
/** With or without the final s, which is easily mistaken. */
const NAME = '(?:(?:crossing|date|layer)s?|near|map)'
/** An ampersand as HTML writes it, whole or in part. */
const ENTITY = '(?:(?:amp|#?0{0,4}38|#?x0{0,4}26);)'
const LOOSE = String.raw`[\s\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}<>]`

// All counts are limited: a pattern without a limit would take the square of the length of a hostile text.
const OURS = new RegExp(
  `^${LOOSE}{0,8}${ENTITY}{0,4}${LOOSE}{0,8}(?<name>${NAME})${LOOSE}{0,8}(?:=(?<value>.*))?$`,
  'isu',
)
const JOINT = new RegExp(
  `(?:&${ENTITY}{1,4}|[?&;#])(?=${LOOSE}{0,8}${ENTITY}{0,4}${NAME}${LOOSE}{0,8}=)`,
  'iu',
)
/** Where the path ends if its `?` or `#` was encoded, once or more often, or its `?` was written as `&`. */
const PATH_END = new RegExp(`%(?:25){0,4}(?:3f|23)|&(?=${ENTITY}{0,4}${NAME}(?:=|%3d))`, 'i')
const ENCODED = /%[0-9a-f]{2}/i
/** How often a link may have been encoded again. */
const PASSES = 3

/** A path, and what follows it but belongs to the query or the fragment: `%3Fdate=2023-12-14`. */
export function splitPath(pathname: string): { pathname: string; rest: string } {
  const end = pathname.search(PATH_END)
  return end < 0 ? { pathname, rest: '' } : { pathname: pathname.slice(0, end), rest: pathname.slice(end) }
}

/**
 * Takes query and fragment apart. Our parameters are known by their names: also in capitals, after `&amp;`, with `=`,
 * `&`, `?` or `#` percent-encoded, and on the other side of the `#`. Everything else stays as it is.
 * @param rest of the path, see splitPath
 * @param names of the parameters that mean something on the page
 */
export function readPieces(
  { search, hash }: Pick<Address, 'search' | 'hash'>,
  rest: string,
  names: readonly string[],
): Pieces {
  const found: Parameter[] = []
  const mended: (readonly [given: string, shown: string])[] = []

  const pathEnd = decodedThrough(rest).replace(/^&/, '?')
  const isFragment = pathEnd.startsWith('#')
  if (rest !== '') mended.push([rest, pathEnd])
  for (const query of isFragment ? [search] : [pathEnd, search]) queryParts(query).forEach(takeParameter)
  const anchor = takeFragment(isFragment ? pathEnd : percentDecoded(hash))

  const map = found.find(isMap)
  return {
    parameters: found.filter((each) => !isMap(each)),
    fragment: map ? written(map) : anchor,
    repair: mended.length === 0 ? null : { kind: 'pieces-mended', given: joined(0), shown: joined(1) },
  }

  function joined(side: 0 | 1): string {
    return mended.map((each) => each[side]).join('&')
  }

  function take(parameters: readonly Parameter[], given: string, isUsual: boolean): void {
    found.push(...parameters)
    if (!isUsual)
      mended.push([given, parameters.map((each) => (isMap(each) ? '#' : '') + written(each)).join('&')])
  }

  function takeParameter(part: string): void {
    const parameter = parameterOf(part)
    const [name, value] = parameter
    const ours = oursIn(part.includes('=') ? written(parameter) : name) ?? [parameter]
    take(ours, part, ours.length === 1 && name !== 'map' && ours[0]?.[0] === name && ours[0][1] === value)
  }

  /** Returns the name of a place, if the text is or begins with one. */
  function takeFragment(decoded: string): string {
    const text = decoded.replace(/^#/, '')
    // Without a value it is the name of a place, such as `#layers`.
    const isOurs = isOursEncoded(text) || (text.includes('=') && oursIn(text) !== null)
    const [place = '', ...others] = isOurs ? ['', text] : text.split(JOINT)
    const ours = others.flatMap((each) => oursIn(each) ?? [])
    if (ours.length === 0) return text
    take(ours, hash, ours.length === 1 && /^map=/i.test(text))
    return isOursEncoded(place) ? '' : place
  }

  /** A text that would be read as a parameter is not the name of a place: `%date`. */
  function isOursEncoded(text: string): boolean {
    return ENCODED.test(text) && oursIn(text) !== null
  }

  /** Our parameters in a text that begins with one; null if it does not. */
  function oursIn(text: string): Parameter[] | null {
    // A value of ours has no percent sign.
    const decoded = decodedThrough(text)
    const first = (readOurs(text) ?? readOurs(decoded))?.[0]
    if (first !== 'map' && !names.some((name) => name === first)) return null
    return decoded
      .split(JOINT)
      .map(readOurs)
      .filter((parameter) => parameter !== null)
  }
}

/** Our parameter that a text is, under its right name. */
function readOurs(text: string): Parameter | null {
  const { name: given = '', value = '' } = OURS.exec(text)?.groups ?? {}
  const stem = given.toLowerCase().replace(/s$/, '')
  const name = NAMES.find((each) => stem !== '' && each.startsWith(stem))
  return name === undefined ? null : [name, value]
}

function isMap([name]: Parameter): boolean {
  return name === 'map'
}

function written([name, value]: Parameter): string {
  return `${name}=${value}`
}

/** Decodes again what is still encoded. */
function decodedThrough(text: string): string {
  let decoded = text
  for (let pass = 0; pass < PASSES && ENCODED.test(decoded); pass += 1) decoded = percentDecoded(decoded)
  return decoded
}
