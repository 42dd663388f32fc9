import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { IslandRoot } from '../../islands/IslandRoot.tsx'
import { type IslandKind, type IslandPage, loadContent } from '../../islands/island.ts'
import { idPrefix } from '../../islands/start-island.tsx'
import { PageMapProvider } from '../../map/page-map.ts'
import { ISLANDS, type IslandName, isIsland } from '../../pages/islands.ts'
import { SiteProvider } from '../../site/site.ts'

/** The placeholder that `Island` leaves. */
const PLACE = /<div data-island="(\w+)"><\/div>/g

const contents = new Map(
  await Promise.all(
    Object.keys(ISLANDS)
      .filter(isIsland)
      .map(async (name) => [name, await loadContent(name, ISLANDS[name])] as const),
  ),
)

/**
 * A page or a part of one as HTML: static, with each island rendered in it as the browser will hydrate it. On a page
 * without scripts, islands are parts like any other.
 */
export function pageMarkup(part: ReactNode, { site, map }: IslandPage, isStill = false): string {
  const page = renderToStaticMarkup(
    <SiteProvider value={site.read()}>
      <PageMapProvider value={map}>{part}</PageMapProvider>
    </SiteProvider>,
  )
  const whole = page.replace(PLACE, (_, name: IslandName) => {
    const { begins, follows }: IslandKind = ISLANDS[name]
    const Content = contents.get(name)
    if (!Content) throw new Error(`There is no island "${name}".`)
    const root = <IslandRoot page={{ site, map }} Content={Content} follows={follows} />
    if (isStill) return renderToStaticMarkup(root)
    // What is drawn anew needs no marks for hydration.
    const render = begins === 'once it differs' ? renderToStaticMarkup : renderToString
    return `<div data-island="${name}">${render(root, { identifierPrefix: idPrefix(name) })}</div>`
  })
  return shortShapes(whole)
}

/** React writes every `<` and `>` of a text or an attribute as an entity, so that no other thing looks like these. */
const EMPTY_SHAPE = /<(circle|line|path|rect|use)\b([^<>]*)><\/\1>/g

/** Closes the empty shapes of what React has rendered in their start tags: drawings have hundreds. */
export function shortShapes(markup: string): string {
  return markup.replace(EMPTY_SHAPE, '<$1$2/>')
}

/** The islands of a page that begin first, found in its HTML. */
export function firstIslandsIn(html: string): IslandName[] {
  return [...html.matchAll(/<div data-island="(\w+)">/g)].flatMap(([, name]) =>
    isIsland(name) && ISLANDS[name].begins === 'first' ? name : [],
  )
}

/** A data element, which no browser runs: JSON that cannot end the element around it. */
export function dataElement(type: string, value: unknown): string {
  return `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}
