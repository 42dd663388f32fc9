import { textPage } from '../../../src/publish/pages/render-page.tsx'
import { textSiteOf } from '../site/site-on.ts'

/** A page of text as the server writes it from the repository's own data. */
export function renderTextPage(pathname: string): string {
  return textPage(textSiteOf(pathname, 'https://example.org'))
}

/** The parts of a page that begin with an opening tag, each up to the next of its kind. */
export function partsOf(html: string, opening: RegExp): string[] {
  const starts = [...html.matchAll(new RegExp(opening, 'g'))].map(({ index }) => index)
  return starts.map((start, index) => html.slice(start, starts[index + 1]))
}

/** The addresses of the sources that a piece of a page links to. */
export function sourceLinksIn(html: string): string[] {
  return [...html.matchAll(/<a class="source" href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
}

/** What is an anchor on a page. */
export function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
}
