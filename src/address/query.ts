import { percentDecoded, percentEncoded } from './percent.ts'

/** A parameter's name and value, decoded. */
export type Parameter = readonly [string, string]

/** The parts of a query, as they are written; `?` may lead it. */
export function queryParts(search: string): string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
}

/** The parameter that a part of a query is. */
export function parameterOf(part: string): Parameter {
  const end = part.includes('=') ? part.indexOf('=') : part.length
  return [decoded(part.slice(0, end)), decoded(part.slice(end + 1))]
}

function decoded(text: string): string {
  return percentDecoded(text.replaceAll('+', ' '))
}

/** The query, with its `?`, or nothing when there are no parameters. */
export function writeQuery(parameters: readonly Parameter[]): string {
  const parts = parameters.map(([name, value]) =>
    value === '' && name !== '' ? percentEncoded(name) : `${percentEncoded(name)}=${percentEncoded(value)}`,
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
