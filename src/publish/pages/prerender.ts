import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, Rolldown } from 'vite'
import { writePath } from '../../address/path.ts'
import { LANGUAGES, type Language, ownCrossing, type Page } from '../../address/view.ts'
import { createRegister } from '../../model/register.ts'
import { PAGE_DATA_ID, type PageData } from '../../pages/page-data.ts'
import { type AssetFiles, createAssetFiles } from '../asset-files.ts'
import { headerRules, headersFile } from '../hosting/headers.ts'
import { withPolicy } from '../hosting/page-policy.ts'
import { precompress } from '../hosting/precompress.ts'
import { writeMapPictures } from '../pictures/map-pictures.tsx'
import { PictureCache } from '../pictures/picture-cache.ts'
import { writeShareImages } from '../pictures/share-images.tsx'
import { readSettings, tileOrigin } from '../settings.ts'
import { readRegisterData } from '../virtual-modules/geodata.ts'
import { pageDrawings } from './page-drawing.ts'
import { type ListedPage, listPages } from './page-list.ts'
import { pageScripts, type ScriptFile } from './page-scripts.ts'
import { liveStyles, takeStyles } from './page-styles.ts'
import type { RenderedPage, RenderPage } from './render-page.tsx'

/** The licences of the shipped packages require this file. */
const LICENCES = 'licences.txt'

/** The script of the template. */
const SCRIPT = /\s*<script type="module"[^>]*><\/script>/
/** What Vite preloads with it. Browsers load these even with scripts switched off, and Safari 16 never. */
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g

const SERVER_BUILD = 'node_modules/.cache/itaraja/server'

const settings = readSettings()

/**
 * Prerenders every page, after the browser's build, by a second build of the pages for Node. In development, on each
 * request.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    config: () => ({
      appType: 'custom',
      environments: {
        ssr: {
          build: {
            outDir: SERVER_BUILD,
            emptyOutDir: true,
            rolldownOptions: { input: 'src/publish/pages/render-page.tsx' },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (!client || !ssr) throw new Error('The build needs its client and its server environment.')
          const { outDir } = client.config.build
          const built = outputOf(await builder.build(client))
          const scripts = built.filter((file) => file.type === 'chunk')
          const stylesOf = takeStyles(
            built.filter((file) => file.type === 'asset'),
            outDir,
          )
          await builder.build(ssr)
          const { renderPage } = await import(pathToFileURL(join(SERVER_BUILD, 'render-page.js')).href)
          await writeSite(outDir, builder.config.base, renderPage, scripts, stylesOf)
          writeFileSync(join(outDir, '_headers'), headersFile(headerRules(settings.base)))
          // Last, since it compresses everything there.
          if (settings.precompress) await precompress(outDir)
        },
      },
    }),
    configureServer(server) {
      const assets = createAssetFiles(server.config.base)
      server.middlewares.use((request, response, next) => assets.serve(request, response, next))
      return function servePages() {
        server.middlewares.use(async (request, response, next) => {
          try {
            const { renderPage } = await server.ssrLoadModule('/src/publish/pages/render-page.tsx')
            const template = readFileSync('index.html', 'utf8')
            const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost')
            const pages = createPages(server.config.base, assets)
            const found = pages.list.find(({ path }) => path === pathname) ?? pages.list.at(-1)
            if (!found) return next()
            const html = fill(template, await pages.render(found, renderPage), liveStyles(found.page.kind))
            response.statusCode = found.page.kind === 'not-found' ? 404 : 200
            response.setHeader('Content-Type', 'text/html; charset=utf-8')
            response.end(await server.transformIndexHtml(pathname, html))
          } catch (error) {
            next(error)
          }
        })
      }
    },
  }
}

async function writeSite(
  outDir: string,
  base: string,
  renderPage: RenderPage,
  scripts: readonly ScriptFile[],
  stylesOf: ReturnType<typeof takeStyles>,
): Promise<void> {
  const template = readFileSync(join(outDir, 'index.html'), 'utf8').replace(PRELOADS, '').replace(SCRIPT, '')
  const assets = createAssetFiles(base)
  const pages = createPages(base, assets)
  rmSync(join(outDir, 'index.html'))
  for (const listed of pages.list) {
    const file = join(outDir, listed.file)
    mkdirSync(dirname(file), { recursive: true })
    const page = await pages.render(listed, renderPage)
    const own = pageScripts(scripts, page.islands, listed.language)
    const html = fill(
      template,
      page,
      stylesOf(listed.page.kind),
      own.map((name) => base + name),
    )
    writeFileSync(file, withPolicy(html, tileOrigin(settings.tileUrl)))
  }
  for (const [name, source] of assets.all) writeFileSync(join(outDir, name), source)
  writeFileSync(join(outDir, LICENCES), ['LICENSE', 'THIRD_PARTY_NOTICES.md'].map(readText).join('\n\n'))
  if (!settings.pictures) return
  const cache = new PictureCache()
  await writeShareImages(outDir, pages.register, LANGUAGES, cache)
  await cache.prune()
  await writeMapPictures(outDir, pages.register, LANGUAGES)
}

function readText(file: string): string {
  return readFileSync(file, 'utf8')
}

function createPages(base: string, assets: AssetFiles) {
  const register = createRegister(readRegisterData())
  const draw = pageDrawings(register, assets)
  const drawings = new Map<string, ReturnType<typeof draw>>()
  /** The same at every day. */
  const drawingOf = (page: Page, language: Language) => {
    const key = writePath(language, page, base)
    const drawing = drawings.get(key) ?? draw(page, language)
    drawings.set(key, drawing)
    return drawing
  }
  /** Pages that show all crossings have the same facts: those are a module of their own. */
  const addData = (data: PageData | null, name: string, language: Language): string[] => {
    if (!data) return []
    const facts = assets.add(`facts-${language}`, '.js', `export const facts = ${JSON.stringify(data.facts)}`)
    const module = `export { facts } from '${facts}'\nexport const layouts = ${JSON.stringify(data.layouts)}`
    return [facts, assets.add(name, '.js', module)]
  }
  return {
    register,
    list: listPages(register, base),
    async render({ page, language, path }: ListedPage, renderPage: RenderPage): Promise<WrittenPage> {
      const drawing = drawingOf(page, language)
      const rendered = await renderPage({ path, base, siteUrl: settings.siteUrl, drawing })
      const name = ['data', ownCrossing(page) ?? page.kind, language].join('-')
      return { ...rendered, dataAddresses: addData(rendered.data, name, language) }
    },
  }
}

interface WrittenPage extends RenderedPage {
  /** Of the modules with its data: first what the last imports. None on a page of text. */
  dataAddresses: readonly string[]
}

/**
 * Puts the parts of a page into the template at its marks, and the scripts that it loads: below what asks for the
 * map, which would otherwise come after them. The first runs as soon as it has loaded, and needs the text: it stands
 * below the text and above the long paths of an embedded map.
 */
function fill(
  template: string,
  { language, head, body, mapFile, mapPaths, dataAddresses }: WrittenPage,
  styles: string,
  [first, ...scripts]: readonly string[] = [],
): string {
  const parts: Readonly<Record<string, string>> = {
    head,
    styles,
    'map-file': mapFile,
    body,
    'map-paths': mapPaths,
    data: dataAddresses.map((src, index) => script(src, index === 1 ? `id="${PAGE_DATA_ID}" ` : '')).join(''),
    scripts: scripts.map((src) => script(src)).join(''),
    'first-script': first ? script(first, 'async ') : '',
  }
  // At once: a text that is put together step by step is copied at each.
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(/<!--([a-z-]+)-->/g, (mark, name: string) => parts[name] ?? mark)
}

function script(src: string, how = ''): string {
  return `<script type="module" ${how}crossorigin src="${src}"></script>`
}

function outputOf(built: Rolldown.RolldownOutput | Rolldown.RolldownOutput[] | Rolldown.RolldownWatcher) {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  return outputs.flatMap(({ output }) => output)
}
