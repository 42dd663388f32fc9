const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi

/** Half of a character, which no address can carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Decodes percent-encoding. What is not properly encoded stays as it is. */
export function percentDecoded(text: string): string {
  return text.replace(ENCODED_RUN, decodedRun).replace(LONE_SURROGATE, '\uFFFD')
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

/**
 * Percent-encodes text for a query or a fragment. Leaves `,` `/` `:` `@` readable. Encodes the apostrophe, since a
 * browser would do so itself.
 */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'))
    .replace(/%(?:2C|2F|3A|40)/g, decodeURIComponent)
    .replaceAll("'", '%27')
}
