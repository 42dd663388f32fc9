import data from 'virtual:geodata'
import whole from 'virtual:geodata-whole'
import { renderToStaticMarkup } from 'react-dom/server'
import { readPath } from '../../address/path.ts'
import type { Language } from '../../address/view.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { textsOf } from '../../i18n/texts.ts'
import { createPageMap } from '../../map/page-map.ts'
import { createRegister } from '../../model/register.ts'
import { PageFrame } from '../../pages/frame/PageFrame.tsx'
import { PageHead } from '../../pages/head/PageHead.tsx'
import { structuredData } from '../../pages/json-ld/structured-data.ts'
import type { PageData } from '../../pages/page-data.ts'
import { PAGES } from '../../pages/page-table.ts'
import { addressRulesOf, siteAt, staticStore } from '../../site/site-at.ts'
import { type TextSite, TextSiteProvider } from '../../site/text-site.ts'
import type { PageDrawing } from './page-drawing.ts'
import { pageFacts } from './page-facts.ts'
import { dataElement, firstIslandsIn, pageMarkup } from './page-markup.tsx'

/** The parts of a page's HTML, for the marks in the template. */
export interface RenderedPage {
  language: Language
  head: string
  body: string
  /** What makes the browser ask for the paths of the map, at the top of the body. */
  mapFile: string
  /** The islands that begin first, whose scripts the page names. */
  islands: readonly string[]
  /** The paths of an embedded map, used by every drawing on the page. */
  mapPaths: string
  /** What the browser needs to know about the page; null on a page of text. */
  data: PageData | null
}

interface Wanted {
  /** The page's path, base included. */
  path: string
  base: string
  siteUrl: string
  /** null on a page without a map. */
  drawing: PageDrawing | null
}

const { register: wholeData, ...facts } = whole
const register = createRegister(wholeData)

/** Prerenders a page at the moment that the map opens on. */
export async function renderPage({ path, base, siteUrl, drawing }: Wanted): Promise<RenderedPage> {
  const rules = addressRulesOf(register, base)
  const address = { pathname: path, search: '', hash: '' }
  const { language, page } = readPath(path, rules)
  const dictionary = dictionaryOf(language)
  const site = {
    ...siteAt(register, rules, address, dictionary),
    ...facts,
    texts: textsOf(language),
    siteUrl,
  }
  const head = renderToStaticMarkup(<PageHead site={site} />) + forMachines(site)
  // A page of text lacks the element that the browser's script looks for, and so is left alone.
  if (PAGES[page.kind].holds === 'text') {
    return { language, head, body: textPage(site), islands: [], mapFile: '', mapPaths: '', data: null }
  }

  const shown = pageFacts(data, page, language)
  const pageSite = siteAt(createRegister(shown), rules, address, dictionary)
  const { Content, isFramed } = PAGES[page.kind]
  const body = pageMarkup(
    <TextSiteProvider value={site}>
      {isFramed ? (
        <PageFrame>
          <Content />
        </PageFrame>
      ) : (
        <Content />
      )}
    </TextSiteProvider>,
    {
      site: staticStore(pageSite),
      map: drawing && createPageMap(drawing.layouts),
    },
  )
  return {
    language,
    head,
    islands: firstIslandsIn(body),
    body: `<div id="root" data-path="${path}">${body}</div>`,
    mapFile: drawing?.top ?? '',
    mapPaths: drawing?.end ?? '',
    data: { facts: shown, layouts: drawing?.layouts ?? null },
  }
}

/** A page without scripts. */
export function textPage(site: TextSite): string {
  const { Content } = PAGES[site.view.page.kind]
  return pageMarkup(
    <TextSiteProvider value={site}>
      <PageFrame>
        <Content />
      </PageFrame>
    </TextSiteProvider>,
    { site: staticStore(site), map: null },
    true,
  )
}

function forMachines(site: TextSite): string {
  const graph = structuredData(site)
  return graph ? dataElement('application/ld+json', graph) : ''
}

export type RenderPage = typeof renderPage
