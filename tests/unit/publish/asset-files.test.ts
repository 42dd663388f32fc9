import { expect, it } from 'vitest'
import { createAssetFiles } from '../../../src/publish/asset-files.ts'

it('names a file by its content, so that it may be kept for ever', () => {
  const files = createAssetFiles('/below/')
  const first = files.add('map-home', '.svg', '<svg/>')
  expect(first).toMatch(/^\/below\/assets\/map-home-[\w-]{8}\.svg$/)
  expect(files.add('map-home', '.svg', '<svg/>')).toBe(first)
  expect(files.add('map-home', '.svg', '<svg></svg>')).not.toBe(first)
  expect([...files.all.keys()]).toHaveLength(2)
  expect(files.all.get(first.slice('/below/'.length))).toBe('<svg/>')
})
