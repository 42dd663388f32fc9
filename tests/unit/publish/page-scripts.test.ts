import { describe, expect, it } from 'vitest'
import { pageScripts, type ScriptFile } from '../../../src/publish/page-scripts.ts'

const file = (
  fileName: string,
  module: string | null,
  imports: string[] = [],
  isEntry = false,
): ScriptFile => ({
  fileName,
  facadeModuleId: module && `/somewhere/${module}`,
  imports,
  isEntry,
})

const files = [
  file('index.js', 'index.html', ['shared.js'], true),
  file('shared.js', null),
  file('chart.js', null, ['shared.js']),
  file('home.js', 'src/pages/HomePage.tsx', ['shared.js', 'index.js']),
  file('crossing.js', 'src/pages/CrossingPage.tsx', ['chart.js']),
  file('en.js', 'src/i18n/en/dictionary.tsx'),
  file('fi.js', 'src/i18n/fi/dictionary.tsx'),
  file('live.js', 'src/map/LiveMap.tsx', ['shared.js']),
]

describe('what scripts a page asks for', () => {
  it('are the script of every page, its own content and language, and what these need', () => {
    expect(pageScripts(files, { kind: 'home' }, 'en')).toEqual(['index.js', 'home.js', 'en.js', 'shared.js'])
    expect(pageScripts(files, { kind: 'crossing', id: 'salla' }, 'fi')).toEqual([
      'index.js',
      'crossing.js',
      'fi.js',
      'shared.js',
      'chart.js',
    ])
  })

  it('are the script of every page alone on a page of text', () => {
    expect(pageScripts(files, { kind: 'about' }, 'en')).toEqual(['index.js', 'shared.js'])
  })

  it('are those of the language alone on the page that is not found, which may turn out to be another', () => {
    expect(pageScripts(files, { kind: 'not-found', path: '/404.html' }, 'en')).toEqual([
      'index.js',
      'en.js',
      'shared.js',
    ])
  })
})
