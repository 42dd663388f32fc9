import data from 'virtual:geodata'
import whole from 'virtual:geodata-whole'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { readPath } from './address/path.ts'
import type { Language } from './address/view.ts'
import { dictionaryOf } from './i18n/dictionaries.ts'
import { textsOf } from './i18n/texts.ts'
import { createRegister } from './model/register.ts'
import { App } from './pages/App.tsx'
import { loadContent } from './pages/contents.ts'
import { PageHead } from './pages/head/PageHead.tsx'
import type { PageData } from './pages/page-data.ts'
import { structuredData } from './pages/structured-data/structured-data.ts'
import { isTextPage, TextPage } from './pages/TextPage.tsx'
import { dataElement } from './publish/data-element.ts'
import type { PageDrawing } from './publish/page-drawing.ts'
import { pageFacts } from './publish/page-facts.ts'
import { addressRulesOf, siteAt } from './site/site-at.ts'
import { stillSite } from './site/site-store.ts'
import type { TextSite } from './site/text-site.ts'
import { Sprite } from './static-map/Sprite.tsx'

/** The parts of a page's HTML, for the marks in the template. */
export interface RenderedPage {
  language: Language
  head: string
  body: string
  /** The paths of the map, used by every drawing on the page. */
  sprite: string
  /** What the browser needs to know of the page: data, not a script. */
  data: string
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

/** Writes a page as it stands before any script: whole, at the moment that the map opens on. */
export async function renderPage({ path, base, siteUrl, drawing }: Wanted): Promise<RenderedPage> {
  const rules = addressRulesOf(register, base)
  const written = { pathname: path, search: '', hash: '' }
  const { language, page } = readPath(path, rules)
  const dictionary = dictionaryOf(language)
  const site = {
    ...siteAt(register, rules, written, dictionary),
    ...facts,
    texts: textsOf(language),
    siteUrl,
  }
  const head = renderToStaticMarkup(<PageHead site={site} />) + forMachines(site)
  if (isTextPage(site)) return { language, head, body: textOf(site), sprite: '', data: '' }

  const shown = pageFacts(data, page, language)
  const Content = await loadContent(page)
  const pageSite = siteAt(createRegister(shown), rules, written, dictionary)
  const app = <App site={stillSite(pageSite)} Content={Content} layouts={drawing?.layouts ?? null} />
  return {
    language,
    head,
    body: `<div id="root" data-path="${path}">${renderToString(app)}</div>`,
    sprite: drawing ? renderToStaticMarkup(<Sprite sheets={drawing.sheets} border={drawing.border} />) : '',
    data: carried({ facts: shown, layouts: drawing?.layouts ?? null }),
  }
}

/** A page of text is without the element that the browser's script looks for, and so left alone. */
function textOf(site: TextSite): string {
  return renderToStaticMarkup(<TextPage site={site} />)
}

function forMachines(site: TextSite): string {
  const graph = structuredData(site)
  return graph ? dataElement({ type: 'application/ld+json' }, graph) : ''
}

/** What a page's browser reads first. */
function carried(data: PageData): string {
  return Object.entries(data)
    .map(([id, value]) => dataElement({ type: 'application/json', id }, value))
    .join('\n')
}

export type RenderPage = typeof renderPage
