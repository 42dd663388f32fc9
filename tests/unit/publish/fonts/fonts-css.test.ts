import { describe, expect, it } from 'vitest'
import { FALLBACKS, fallbackCss } from '../../../../src/publish/fonts/fonts-css.ts'

const rules = fallbackCss()
  .split('@font-face')
  .slice(1)
  .map((rule) =>
    Object.fromEntries([...rule.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value])),
  )
const percent = (value = '') => Number.parseFloat(value)

describe('the fallbacks of the web font', () => {
  it('have a face for the text and another for what is heavier', () => {
    for (const { family } of FALLBACKS) {
      const own = rules.filter((rule) => rule['font-family'] === `"${family}"`)
      expect(own.map((rule) => rule['font-weight'])).toEqual(['400', '600 700'])
    }
  })

  it('have lines as high as the web font has, whatever their size', () => {
    for (const rule of rules) {
      const size = percent(rule['size-adjust']) / 100
      expect(size * percent(rule['ascent-override'])).toBeCloseTo(102.4, 1)
      expect(size * percent(rule['descent-override'])).toBeCloseTo(40, 1)
      expect(rule['line-gap-override']).toBe('0%')
    }
  })

  it('come in one list, each once', () => {
    const list = /--fallback-fonts: ([^;]+);/.exec(fallbackCss())?.[1]
    expect(list?.split(', ')).toEqual(FALLBACKS.map(({ family }) => `"${family}"`))
  })
})
