import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { sharedChunk } from '../../../src/publish/shared-chunk.ts'

/** Which modules import each, and which load it later. */
const MODULES: Readonly<Record<string, [importers: string[], loaders: string[]]>> = {
  'index.html': [[], []],
  'entry.ts': [['index.html'], []],
  'loader.ts': [['entry.ts', 'map.ts'], []],
  'take-over.ts': [[], ['entry.ts']],
  'react.ts': [['take-over.ts'], []],
  'home.ts': [[], ['take-over.ts']],
  'crossing.ts': [[], ['take-over.ts']],
  'matrix.ts': [['home.ts'], []],
  'map.ts': [['home.ts', 'crossing.ts'], []],
  'icons.ts': [['map.ts'], []],
}

const context = {
  getModuleInfo(id: string) {
    const [importers, dynamicImporters] = MODULES[id] ?? [[], []]
    return { isEntry: id === 'index.html', importers, dynamicImporters }
  },
} as unknown as Rolldown.ChunkingContext

it('what every page needs is one file with what two parts share, but for what the first script needs', () => {
  const shared = Object.keys(MODULES).filter((id) => sharedChunk(id, context) === 'shared')
  expect(shared).toEqual(['take-over.ts', 'react.ts', 'map.ts', 'icons.ts'])
})
