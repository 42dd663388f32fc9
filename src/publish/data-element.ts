/** An element of data, which no browser runs: JSON that cannot end the element it stands in. */
export function dataElement(attributes: { type: string; id?: string }, value: unknown): string {
  const written = Object.entries(attributes).map(([name, text]) => ` ${name}="${text}"`)
  return `<script${written.join('')}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}
