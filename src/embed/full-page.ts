import { ownCrossing, type Page, type View } from '../address/view.ts'

/** What an embedded map leads to: the page that it is a part of, at the same view. */
export function fullPage({ page }: Pick<View, 'page'>): Page {
  const id = ownCrossing(page)
  return id === null ? { kind: 'home' } : { kind: 'crossing', id }
}
