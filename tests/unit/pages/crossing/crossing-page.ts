import { createElement } from 'react'
import type { Crossing } from '../../../../src/model/register.ts'
import { CrossingHeader } from '../../../../src/pages/crossing/CrossingHeader.tsx'
import { CrossingHistory } from '../../../../src/pages/crossing/CrossingHistory.tsx'
import { CrossingNow } from '../../../../src/pages/crossing/CrossingNow.tsx'
import { CrossingBody } from '../../../../src/pages/crossing/CrossingPage.tsx'
import { FootnotesContext, footnotesOf } from '../../../../src/pages/crossing/Footnotes.tsx'
import { markupOf } from '../../site/markup.ts'
import { textSiteOf } from '../../site/site-on.ts'

/** The site at a crossing's page, on the day that it opens on or on another. */
export function siteOf(id: string, date?: string) {
  return textSiteOf(`/crossings/${id}/${date ? `?date=${date}` : ''}`)
}

/** What stands above the map. */
export function headerOf(crossing: Crossing, date?: string): string {
  return markupOf(createElement(CrossingHeader), siteOf(crossing.id, date))
}

/** What stands right below the map. */
export function nowOf(crossing: Crossing, date?: string): string {
  return markupOf(createElement(CrossingNow), siteOf(crossing.id, date))
}

/** What stands below that. */
export function bodyOf(crossing: Crossing, date?: string): string {
  const site = siteOf(crossing.id, date)
  const parts = [CrossingHistory, CrossingBody].map((Part) =>
    createElement(Part, { key: Part.name, crossing }),
  )
  return markupOf(
    createElement(FootnotesContext, { value: footnotesOf(site.register, crossing) }, parts),
    site,
  )
}

/** The markup of one section, by its class. */
export function sectionOf(html: string, name: string): string {
  return html.match(new RegExp(`<section class="${name}">.*?</section>`, 's'))?.[0] ?? ''
}

/** What a reader sees of markup. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
}
