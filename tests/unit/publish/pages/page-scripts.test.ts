import { describe, expect, it } from 'vitest'
import { pageScripts, type ScriptFile } from '../../../../src/publish/pages/page-scripts.ts'

const file = (fileName: string, module: string, imports: string[] = [], isEntry = false): ScriptFile => ({
  fileName,
  moduleIds: [`/somewhere/${module}`],
  imports,
  isEntry,
})

const files = [
  file('index.js', 'index.html', [], true),
  file('shared.js', 'src/site/site.ts'),
  file('latest.js', 'src/parts/source/CitedText.tsx', ['shared.js']),
  file('hydrate.js', 'src/pages/hydrate-page.ts', ['shared.js']),
  file('moment.js', 'src/parts/moment/MomentControl.tsx', ['shared.js']),
  file('matrix.js', 'src/parts/matrix/Matrix.tsx', ['shared.js']),
  file('along.js', 'src/pages/crossing/AlongBorder.tsx', ['latest.js']),
  file('en.js', 'src/i18n/en/dictionary.tsx'),
  file('fi.js', 'src/i18n/fi/dictionary.tsx'),
  file('live.js', 'src/map/live/live-parts.ts', ['shared.js']),
]

describe('what scripts a page asks for', () => {
  it('are the script of every page, what hydrates it, its own islands and language, and what these need', () => {
    expect(pageScripts(files, ['MomentControl', 'Matrix'], 'en')).toEqual([
      'index.js',
      'hydrate.js',
      'moment.js',
      'matrix.js',
      'en.js',
      'shared.js',
    ])
    expect(pageScripts(files, ['MomentControl', 'AlongBorder'], 'fi')).toEqual([
      'index.js',
      'hydrate.js',
      'moment.js',
      'along.js',
      'fi.js',
      'shared.js',
      'latest.js',
    ])
  })

  it('are the script of every page alone on a page without islands', () => {
    expect(pageScripts(files, [], 'en')).toEqual(['index.js'])
  })

  it('are not known where none holds an island', () => {
    expect(() => pageScripts(files, ['Legend'], 'en')).toThrow('holds the module "Legend.tsx"')
  })
})
