import { renderToStaticMarkup } from 'react-dom/server'
import { textsOf } from '../../../src/i18n/texts.ts'
import { TextPage } from '../../../src/pages/TextPage.tsx'
import { addressRulesOf, siteAt } from '../../../src/site/site-at.ts'
import { geodata, register } from '../model/real-data.ts'

/** A page of text as the server writes it from the repository's own data. */
export function renderTextPage(pathname: string): string {
  const site = siteAt(register, addressRulesOf(register, '/'), { pathname, search: '', hash: '' })
  const { article, context, fence } = geodata
  const facts = { article, context, programme: fence.programme }
  const siteUrl = 'https://example.org'
  return renderToStaticMarkup(<TextPage site={{ ...site, ...facts, texts: textsOf('en'), siteUrl }} />)
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
