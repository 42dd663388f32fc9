import { Island } from '../Island.tsx'

/** The page that a host shows where it has none, all of it in the language of the address asked for. */
export function NotFoundPage() {
  return <Island name="NotFound" />
}
