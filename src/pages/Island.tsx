import type { IslandName } from './islands.ts'

/** The place of an island in a static page. The build fills it: see `page-markup.tsx`. */
export function Island({ name }: { name: IslandName }) {
  return <div data-island={name} />
}
