import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { LANGUAGES } from '../address/view.ts'
import type { RenderedPage, RenderPage } from '../entry-server.tsx'
import { dictionaries } from '../i18n/dictionaries.ts'
import { createRegister } from '../model/register.ts'
import { addressRulesOf } from '../site/site-at.ts'
import { writeMapPictures } from './map-pictures/write-map-pictures.ts'
import { pageDrawings } from './page-drawing.ts'
import { listPages } from './page-list.ts'
import { readRegisterData } from './register-data.ts'
import { writeShareImages } from './share-images/write-share-images.ts'

/** The licences of what the site is made of ask to go with it. */
const LICENCES = 'licences.txt'

const SERVER_BUILD = 'node_modules/.cache/itaraja/server'

/** Where the site will stand; needed for the addresses that have to be whole. */
const siteUrl = process.env.SITE_URL ?? 'http://localhost:4173'

/** Writes every page as HTML: after the browser's build, with a build of the pages for the server. In development, on each request. */
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
            rolldownOptions: { input: 'src/entry-server.tsx' },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (!client || !ssr) throw new Error('The build needs its client and its server environment.')
          await builder.build(client)
          await builder.build(ssr)
          const { renderPage } = await import(pathToFileURL(join(SERVER_BUILD, 'entry-server.js')).href)
          await writeSite(client.config.build.outDir, builder.config.base, renderPage)
        },
      },
    }),
    configureServer(server) {
      return function servePages() {
        server.middlewares.use(async (request, response, next) => {
          try {
            const { renderPage } = await server.ssrLoadModule('/src/entry-server.tsx')
            const template = readFileSync('index.html', 'utf8')
            const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost')
            const pages = createPages(server.config.base)
            const found = pages.list.find(({ path }) => path === pathname) ?? pages.list.at(-1)
            if (!found) return next()
            const html = fill(template, pages.render(found, renderPage))
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

async function writeSite(outDir: string, base: string, renderPage: RenderPage): Promise<void> {
  const template = readFileSync(join(outDir, 'index.html'), 'utf8')
  const pages = createPages(base)
  rmSync(join(outDir, 'index.html'))
  for (const listed of pages.list) {
    const file = join(outDir, listed.file)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, fill(template, pages.render(listed, renderPage)))
  }
  writeFileSync(join(outDir, LICENCES), ['LICENSE', 'THIRD_PARTY_NOTICES.md'].map(readText).join('\n\n'))
  await writeShareImages(outDir, pages.register, pages.languages)
  await writeMapPictures(outDir, pages.register, pages.languages)
}

function readText(file: string): string {
  return readFileSync(file, 'utf8')
}

function createPages(base: string) {
  const register = createRegister(readRegisterData())
  const rules = addressRulesOf(register, base)
  const drawingOf = pageDrawings(register)
  const languages = LANGUAGES.filter((language) => language in dictionaries)
  return {
    register,
    languages,
    list: listPages(rules, languages),
    render: ({ page, language, path }: ReturnType<typeof listPages>[number], renderPage: RenderPage) =>
      renderPage({ path, base, siteUrl, drawing: drawingOf(page, language) }),
  }
}

/** Puts the parts of a page into the template at its marks. */
function fill(template: string, { language, head, body, sprite, data }: RenderedPage): string {
  return template
    .replace('<html lang="en">', () => `<html lang="${language}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body)
    .replace('<!--sprite-->', () => sprite)
    .replace('<!--data-->', () => data)
}
