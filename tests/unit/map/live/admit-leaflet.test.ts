import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { admitLeaflet } from '../../../../src/map/live/admit-leaflet.ts'

/** A browser's factory of policies, as far as it is used; it keeps the options of each policy by its name. */
function fakeTypes(defaultPolicy: TrustedTypePolicy | null = null) {
  const made = new Map<string, TrustedTypePolicyOptions>()
  const types = {
    defaultPolicy,
    createPolicy(name: string, options: TrustedTypePolicyOptions) {
      made.set(name, options)
      return { name, ...options }
    },
  }
  return { made, browser: { trustedTypes: types as unknown as TrustedTypePolicyFactory } }
}

it('admits the one string that Leaflet parses, and no other', () => {
  const { made, browser } = fakeTypes()
  admitLeaflet(browser)
  const { createHTML, ...others } = made.get('default') ?? {}
  expect([...made.keys()]).toEqual(['default'])
  expect(others).toEqual({})
  expect(createHTML?.('<svg/>')).toBe('<svg/>')
  for (const markup of ['', '<svg>', '<svg/> ', '<svg/onload=alert(1)>', '<img src=x onerror=alert(1)>']) {
    expect(() => createHTML?.(markup), markup).toThrow(TypeError)
  }
})

it('does nothing a second time, when a retry loads the map, and where a browser has no Trusted Types', () => {
  const { made, browser } = fakeTypes({ name: 'default' } as unknown as TrustedTypePolicy)
  admitLeaflet(browser)
  expect(made).toEqual(new Map())
  expect(() => admitLeaflet({})).not.toThrow()
})

it('Leaflet still parses that string as it loads', () => {
  const leaflet = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8')
  expect(leaflet.split("div.innerHTML = '<svg/>';")).toHaveLength(2)
})
