import { createElement, type ReactNode } from 'react'
import type { PageLayouts } from '../../../src/drawing/page-layouts.ts'
import { createPageMap } from '../../../src/map/page-map.ts'
import { pageMarkup } from '../../../src/publish/pages/page-markup.tsx'
import { type Site, SiteStoreProvider } from '../../../src/site/site.ts'
import { staticStore } from '../../../src/site/site-at.ts'

/** Part of a page as the build writes it; `layouts` are those of the page's map. */
export function markupOf(part: ReactNode, site: Site, layouts: PageLayouts | null = null): string {
  const store = staticStore(site)
  const within = createElement(SiteStoreProvider, { value: store }, part)
  return pageMarkup(within, { site: store, map: layouts && createPageMap(layouts) })
}

/** What a reader is told, in one line: without tags, and without what is hidden from assistive technology. */
export function textOf(markup: string): string {
  const heard = markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<(span|p) [^>]*aria-hidden="true"[^>]*>.*?<\/\1>/gs, '')
  return decoded(
    heard
      .replace(/<\/(p|li|h\d|td|th|dt|dd|caption|summary|legend|label|div)>/g, ' ')
      .replace(/<[^>]+>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a part of a page tells a reader. */
export function textIn(part: ReactNode, site: Site): string {
  return textOf(markupOf(part, site))
}

/** An element: its attributes as written, and what is in it. */
export interface Element {
  attributes: string
  content: string
}

/** The elements of a kind that do not nest, in their order. */
export function elementsOf(markup: string, tag: string): Element[] {
  return [...markup.matchAll(new RegExp(`<${tag}( [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
    ([, attributes = '', content = '']) => ({ attributes, content }),
  )
}

/** The values of an attribute, wherever it stands. */
export function valuesOf(markup: string, attribute: string): string[] {
  return [...markup.matchAll(new RegExp(`<[^>]* ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decoded(value),
  )
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

export function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}
