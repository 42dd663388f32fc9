import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postcss from 'postcss'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const STRING = /'([^'\n]*)'|`([^`]*)`/g
/** Alone or behind an element or another class: the end of a file's name is none. */
const CLASS = /(?<=^|[\s(,>+~:\]]|\b(?:a|p|g|tr|th|td|li|div|rect|circle))\.([a-z][\w-]*)/g
const ADDRESS = /^\.{1,2}\/|:\/\/|\*/

/** The classes that code asks a page for. */
function askedFor(code: string): string[] {
  const strings = Array.from(code.matchAll(STRING), ([, plain, template]) => plain ?? template ?? '')
  return strings
    .filter((text) => !ADDRESS.test(text))
    .flatMap((text) => Array.from(text.matchAll(CLASS), ([, name = '']) => name))
}

/** The classes that a style sheet has rules for. */
function classesIn(css: string): string[] {
  const selectors: string[] = []
  postcss.parse(css).walkRules((rule) => {
    selectors.push(rule.selector)
  })
  return selectors.flatMap((selector) =>
    Array.from(selector.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name),
  )
}

function filesBelow(folder: string, extension: string): { name: string; text: string }[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, text: readFileSync(`${ROOT}${folder}/${name}`, 'utf8') }))
}

describe('a class that a browser test asks for', () => {
  const styles = [...filesBelow('src', '.css'), ...filesBelow('node_modules/leaflet/dist', '.css')]
  const styled = new Set(styles.flatMap(({ text }) => classesIn(text)))
  const markup = filesBelow('src', '.tsx')
    .map(({ text }) => text)
    .join('\n')

  /** Styled, written into the markup, or Leaflet's for a pane. */
  function exists(name: string): boolean {
    const written = new RegExp(`["'\`\\s]${name}["'\`\\s]`)
    return styled.has(name) || written.test(markup) || /^leaflet-\w+-pane$/.test(name)
  }

  it('is found in selectors of every kind, and nowhere else', () => {
    expect(askedFor("page.locator('.map-box > .inset')")).toEqual(['map-box', 'inset'])
    expect(askedFor('locator(`tr[data-lit] :is(.open, p.note)`)')).toEqual(['open', 'note'])
    expect(askedFor("import './tiles/test.ts'; goto('https://itaraja.test/a .png')")).toEqual([])
  })

  // Otherwise it would pass by looking at nothing.
  it.each(filesBelow('tests/browser', '.ts'))('is one that the site has: $name', ({ text }) => {
    expect(askedFor(text).filter((name) => !exists(name))).toEqual([])
  })
})
