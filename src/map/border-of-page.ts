import { type BorderVertices, borderVertices } from '../drawing/border-sheet.ts'

let border: BorderVertices | null = null

/** The border as the page carries it: read once, since a page's border does not change. */
export function borderOfPage(): BorderVertices {
  border ??= borderVertices(pathOf('border-land'), pathOf('border-sea'))
  return border
}

function pathOf(id: string): string {
  return document.getElementById(id)?.getAttribute('d') ?? ''
}
