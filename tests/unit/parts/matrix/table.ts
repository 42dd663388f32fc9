import type { Element } from '../../site/markup.ts'
import { elementsOf, textOf } from '../../site/markup.ts'

/** A table as its readers get it. */
export interface ReadTable {
  caption: string
  /** Above the heads of the periods. */
  years: Element[]
  /** Of the columns. */
  heads: Element[]
  /** Each with the cell that names it, and the others in their order. */
  rows: { attributes: string; head: Element; cells: Element[] }[]
}

/** Reads the one table in some markup. */
export function readTable(markup: string): ReadTable {
  const [table] = elementsOf(markup, 'table')
  const [years, head, ...rows] = elementsOf(table?.content ?? '', 'tr')
  return {
    caption: elementsOf(table?.content ?? '', 'caption').map(({ content }) => textOf(content))[0] ?? '',
    years: elementsOf(years?.content ?? '', 'th'),
    heads: elementsOf(head?.content ?? '', 'th'),
    rows: rows.map(({ attributes, content }) => ({
      attributes,
      head: elementsOf(content, 'th')[0] ?? { attributes: '', content: '' },
      cells: elementsOf(content, 'td'),
    })),
  }
}

/** The heads of the periods: those between the two of the rows and that of the fence. */
export function periodHeads({ heads }: ReadTable): Element[] {
  return heads.slice(2, -1)
}

/** What the cells of the periods say, row by row. */
export function periodWords({ rows }: ReadTable): string[][] {
  return rows.map(({ cells }) => cells.slice(1, -1).map(({ content }) => textOf(content)))
}

/** What the cell of the fence says, by the name of the row. */
export function fenceWords({ rows }: ReadTable): Record<string, string> {
  return Object.fromEntries(
    rows.map(({ head, cells }) => [
      textOf(elementsOf(head.content, 'a')[0]?.content ?? ''),
      textOf(cells.at(-1)?.content ?? ''),
    ]),
  )
}

export function isChosen({ attributes }: Pick<Element, 'attributes'>): boolean {
  return attributes.includes('data-chosen="true"')
}
