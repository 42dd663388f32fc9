import { describe, expect, it } from 'vitest'
import { virtualModule } from '../../../../src/publish/virtual-modules/virtual-module.ts'

describe('a module that is made, not read', () => {
  const plugin = virtualModule('virtual:answer', () => 'export default 42')

  it('is found by its name and by no other', () => {
    expect(plugin.resolveId).toBeTypeOf('function')
    const resolve = plugin.resolveId as (id: string) => string | null
    expect(resolve('virtual:answer')).toBe('\0virtual:answer')
    expect(resolve('virtual:answers')).toBeNull()
  })

  it('is made when it is loaded', () => {
    const load = plugin.load as (id: string) => string | null
    expect(load('\0virtual:answer')).toBe('export default 42')
    expect(load('/src/answer.ts')).toBeNull()
  })
})
