import { describe, expect, it } from 'vitest'
import { elsewhere } from '../../../src/address/elsewhere.ts'
import { partsOf, rules } from './rules.ts'

const from = (address: string, base = '/') => elsewhere(partsOf(address), { ...rules, base })

describe('an address for which a host has no page', () => {
  it.each([
    [
      '/crossings/Salla?date=2023-12-14&ref=a#map=6/64/29',
      '/crossings/salla/?date=2023-12-14&ref=a#map=6/64.00/29.00',
    ],
    ['/crossings/salla', '/crossings/salla/'],
    ['/crossings/salla.', '/crossings/salla/'],
    ['/%3Fdate=2023-12-14', '/?date=2023-12-14'],
    ['/fi/index.html', '/fi/'],
  ])('leads to the page that it means: %s', (address, expected) => {
    expect(from(address)).toBe(expected)
  })

  it.each(['/', '/fi/', '/crossings/salla/', '/crossings/salla/?date=x', '/embed/#map=6/64/29', '/about/'])(
    'leads nowhere where that page would be there: %s',
    (address) => {
      expect(from(address)).toBeNull()
      expect(from(`/itaraja${address}`, '/itaraja/')).toBeNull()
    },
  )

  it.each(['/nowhere', '/crossings/narva/', '/crossings/narva/?date=2023-12-14'])(
    'leads nowhere where it means none: %s',
    (address) => {
      expect(from(address)).toBeNull()
    },
  )
})
