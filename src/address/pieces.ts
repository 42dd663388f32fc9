import type { Address } from './parse.ts'
import { percentDecoded } from './percent.ts'
import { type Parameter, parameterOf, queryParts } from './query.ts'
import type { RepairOf } from './repair.ts'

/** An address taken apart, with what was joined or written wrongly put right. */
export interface Pieces {
  parameters: Parameter[]
  /** What follows `#`, decoded. */
  fragment: string
  repair: RepairOf<'pieces-mended'> | null
}

const NAMES = ['crossing', 'date', 'layers', 'map']
/** With or without an s at the end, which is easily mistaken. */
const NAME = '(?:(?:crossing|date|layer)s?|map)'
/** An ampersand as HTML writes it, whole or as what is left of it. */
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
/** Where a path ends in which `?` or `#` was encoded, once or more often, or `?` was written as `&`. */
const PATH_END = new RegExp(`%(?:25){0,4}(?:3f|23)|&(?=${ENTITY}{0,4}${NAME}(?:=|%3d))`, 'i')
const ENCODED = /%[0-9a-f]{2}/i
/** How often a link may have been encoded over again. */
const PASSES = 3

/** A path, and what follows it that belongs to the query or the fragment: `%3Fdate=2023-12-14`. */
export function splitPath(pathname: string): { pathname: string; rest: string } {
  const end = pathname.search(PATH_END)
  return end < 0 ? { pathname, rest: '' } : { pathname: pathname.slice(0, end), rest: pathname.slice(end) }
}

/**
 * Takes query and fragment apart. What is ours is known by its name, in capitals too, after `&amp;`, with `=`, `&`,
 * `?` or `#` percent-encoded, and on the other side of the `#`; what is not stays as it is written.
 * @param rest of the path, see splitPath
 * @param names of the parameters that mean something on the page
 */
export function readPieces(
  { search, hash }: Pick<Address, 'search' | 'hash'>,
  rest: string,
  names: readonly string[],
): Pieces {
  const parameters: Parameter[] = []
  const maps: string[] = []
  const mended: (readonly [given: string, shown: string])[] = []
  let anchor = ''

  takeRest()
  for (const part of queryParts(search)) takeParameter(part)
  takeFragment(percentDecoded(hash), hash)

  const [map] = maps
  return {
    parameters,
    fragment: map === undefined ? anchor : `map=${map}`,
    repair: mended.length === 0 ? null : { kind: 'pieces-mended', given: joined(0), shown: joined(1) },
  }

  function joined(side: 0 | 1): string {
    return mended.map((each) => each[side]).join('&')
  }

  function takeRest(): void {
    const decoded = decodedThrough(rest)
    if (decoded.startsWith('#')) {
      takeFragment(decoded, rest)
      return
    }
    const query = decoded.replace(/^&/, '?')
    if (rest !== '') mended.push([rest, query])
    for (const part of queryParts(query)) parametersIn(part).forEach(take)
  }

  function takeParameter(part: string): void {
    const found = parametersIn(part)
    found.forEach(take)
    const [name, value] = parameterOf(part)
    const isUsual = found.length === 1 && found.every((each) => each[0] === name && each[1] === value)
    if (!isUsual || name === 'map') mended.push([part, shownAs(found)])
  }

  /** What a part of a query is, one of ours or somebody else's. */
  function parametersIn(part: string): readonly Parameter[] {
    const parameter = parameterOf(part)
    return oursIn(part.includes('=') ? written(parameter) : parameter[0]) ?? [parameter]
  }

  function takeFragment(decoded: string, given: string): void {
    const text = decoded.replace(/^#/, '')
    // Without a value it is the name of a place, such as `#layers`.
    const isOurs = (text.includes('=') || ENCODED.test(text)) && oursIn(text) !== null
    const [first = '', ...others] = isOurs ? ['', text] : text.split(JOINT)
    const found = others.flatMap((each) => oursIn(each) ?? [])
    found.forEach(take)
    if (anchor === '') anchor = found.length === 0 ? text : first
    const isUsual = given === hash && (found.length === 0 || (found.length === 1 && /^map=/i.test(text)))
    if (!isUsual) mended.push([given, found.length === 0 ? decoded : shownAs(found)])
  }

  function take([name, value]: Parameter): void {
    if (name === 'map') maps.push(value)
    else parameters.push([name, value])
  }

  /** The parameters of ours in a text that begins with one; null where it does not. */
  function oursIn(text: string): Parameter[] | null {
    // A value of ours has no percent sign.
    const decoded = decodedThrough(text)
    const found = (readOurs(text) ?? readOurs(decoded))?.[0]
    if (found !== 'map' && !names.some((name) => name === found)) return null
    return decoded
      .split(JOINT)
      .map(readOurs)
      .filter((parameter) => parameter !== null)
  }
}

/** The parameter of ours that a text is, under its right name. */
function readOurs(text: string): Parameter | null {
  const { name: given = '', value = '' } = OURS.exec(text)?.groups ?? {}
  const stem = given.toLowerCase().replace(/s$/, '')
  const name = NAMES.find((each) => stem !== '' && each.startsWith(stem))
  return name === undefined ? null : [name, value]
}

function shownAs(parameters: readonly Parameter[]): string {
  return parameters.map((each) => (each[0] === 'map' ? '#' : '') + written(each)).join('&')
}

function written([name, value]: Parameter): string {
  return `${name}=${value}`
}

/** Decodes over again what still is encoded. */
function decodedThrough(text: string): string {
  let decoded = text
  for (let pass = 0; pass < PASSES && ENCODED.test(decoded); pass += 1) decoded = percentDecoded(decoded)
  return decoded
}
