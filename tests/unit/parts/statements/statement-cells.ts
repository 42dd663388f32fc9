import { textOf } from '../../site/markup.ts'

/** The two statements in some markup, and how each reads. */
export function statementCells(markup: string): { content: string; text: string }[] {
  const cells = [...markup.matchAll(/<div class="statement"[^>]*>(.*?)<\/div>/gs)]
  return cells.map(([, content = '']) => ({ content, text: textOf(content) }))
}
