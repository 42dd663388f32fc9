import { LANGUAGES } from '../../address/view.ts'
import type { WholeAddresses } from '../head/whole-addresses.ts'

/** What the parts of the data call each other by: the same thing has one id on all pages. */
export function idsOf({ page }: WholeAddresses) {
  const site = page({ language: LANGUAGES[0], page: { kind: 'home' } })
  return {
    project: `${site}#project`,
    website: `${site}#website`,
    dataset: `${site}#dataset`,
    crossing: (id: string) => `${page({ language: LANGUAGES[0], page: { kind: 'crossing', id } })}#crossing`,
  }
}
