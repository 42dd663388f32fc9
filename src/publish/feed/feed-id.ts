import { v5 } from 'uuid'

/** Drawn once, at random: it sets these ids apart from everybody else's. Never change it. */
const NAMESPACE = 'f64a5727-17d3-4a17-bcbb-7e95112177f2'

/**
 * The id of a feed or an entry, by a name that nothing else has. It stays the same wherever the site stands, so
 * that a move shows no reader an old decision as a new one.
 */
export function feedId(name: string): string {
  return `urn:uuid:${v5(name, NAMESPACE)}`
}
