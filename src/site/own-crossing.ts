import { ownCrossing } from '../address/view.ts'
import type { Crossing } from '../model/register.ts'
import { useSite } from './site.ts'

/** The crossing that the page is about. Throws on a page about all of them. */
export function useOwnCrossing(): Crossing {
  const { register, view } = useSite()
  const own = register.crossings.find(({ id }) => id === ownCrossing(view.page))
  if (!own) throw new Error(`The page "${view.page.kind}" is about no crossing.`)
  return own
}
