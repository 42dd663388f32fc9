import data from 'virtual:geodata'
import whole from 'virtual:geodata-whole'
import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { Language } from './address/view.ts'
import { textsOf } from './i18n/texts.ts'
import { createRegister } from './model/register.ts'
import { App } from './pages/App.tsx'
import { PageHead } from './pages/PageHead.tsx'
import { isTextPage, TextPage } from './pages/TextPage.tsx'
import type { PageDrawing } from './publish/page-drawing.ts'
import { addressRulesOf, siteAt } from './site/site-at.ts'
import { Sprite } from './static-map/Sprite.tsx'

/** The parts of a page's HTML, for the marks in the template. */
export interface RenderedPage {
  language: Language
  head: string
  body: string
  /** The paths of the map, used by every drawing on the page. */
  sprite: string
  /** What the browser needs to know of the drawings: data, not a script. */
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

const register = createRegister(data)
const { register: wholeData, ...facts } = whole
const wholeRegister = createRegister(wholeData)

/** Writes a page as it stands before any script: whole, at the moment that the map opens on. */
export function renderPage({ path, base, siteUrl, drawing }: Wanted): RenderedPage {
  const rules = addressRulesOf(register, base)
  const written = { pathname: path, search: '', hash: '' }
  const site = siteAt(register, rules, written)
  if (isTextPage(site)) return renderTextPage({ path, base, siteUrl })
  const app = (
    <StrictMode>
      <App
        register={register}
        rules={rules}
        written={written}
        store={null}
        layouts={drawing?.layouts ?? null}
      />
    </StrictMode>
  )
  return {
    language: site.view.language,
    head: renderToStaticMarkup(<PageHead site={site} siteUrl={siteUrl} />),
    body: `<div id="root" data-path="${path}">${renderToString(app)}</div>`,
    sprite: drawing ? renderToStaticMarkup(<Sprite sheets={drawing.sheets} border={drawing.border} />) : '',
    data: drawing ? `<script type="application/json" id="layouts">${asData(drawing.layouts)}</script>` : '',
  }
}

/** Writes a page of text. It is without the element that the browser's script looks for, and so left alone. */
function renderTextPage({ path, base, siteUrl }: Omit<Wanted, 'drawing'>): RenderedPage {
  const rules = addressRulesOf(wholeRegister, base)
  const site = siteAt(wholeRegister, rules, { pathname: path, search: '', hash: '' })
  const { language } = site.view
  return {
    language,
    head: renderToStaticMarkup(<PageHead site={site} siteUrl={siteUrl} />),
    body: renderToStaticMarkup(<TextPage site={{ ...site, ...facts, texts: textsOf(language), siteUrl }} />),
    sprite: '',
    data: '',
  }
}

/** JSON that cannot end the element it stands in. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

export type RenderPage = typeof renderPage
