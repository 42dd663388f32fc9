import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type BuiltFile, liveStyles, takeStyles } from '../../../../src/publish/pages/page-styles.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-styles-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A sheet as the build writes and reports it. */
function built(module: string, source: string): BuiltFile {
  const fileName = `${module.replace(/\W/g, '-')}.css`
  writeFileSync(join(folder, fileName), source)
  return { fileName, originalFileNames: [module], source }
}

describe('the styles of a page', () => {
  const fonts = built('virtual:fonts.css', '@font-face{}\n')
  const about = built('src/pages/about.css', '@layer base;\n')
  const home = built('src/pages/home.css', 'h1{}\n')
  const live = built('src/map/live/live.css', '.leaflet-pane{}\n')
  const stylesOf = takeStyles([fonts, about, home, live], folder)

  it('are its own sheet, which names the layers, and then those that the build makes', () => {
    expect(stylesOf('about')).toBe('<style>@layer base;\n@font-face{}</style>')
  })

  it('are left nowhere else, unlike those that a script loads', () => {
    expect(readdirSync(folder)).toEqual([live.fileName])
  })

  it('have to be there', () => {
    expect(() => stylesOf('home')).toThrow('no style sheet of virtual:')
  })

  it('come with a script in development', () => {
    expect(liveStyles('about')).toContain("import '/src/pages/about.css';import 'virtual:fonts.css'")
  })
})
