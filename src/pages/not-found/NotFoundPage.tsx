import { Island } from '../Island.tsx'

/** The page that a host shows for an address it does not have, in the language of that address. */
export function NotFoundPage() {
  return <Island name="NotFound" />
}
