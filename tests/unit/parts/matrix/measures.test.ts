import { describe, expect, it } from 'vitest'
import { MATRIX, measuresCss } from '../../../../src/parts/matrix/measures.ts'

describe('the sizes of the table in its style sheet', () => {
  it('are those that its scales are drawn to, in lines of its small letters', () => {
    const lines = new Map(
      Array.from(measuresCss().matchAll(/--matrix-([\w-]+):([\d.]+)lh/g), ([, name, size]) => [
        name,
        Number(size),
      ]),
    )
    expect(Object.fromEntries(lines)).toEqual({
      strip: MATRIX.strip / 16,
      scale: MATRIX.scale / 16,
      'periods-wide': MATRIX.periods.wide / 16,
      'periods-medium': MATRIX.periods.medium / 16,
      'last-wide': MATRIX.last.wide / 16,
      'last-medium': MATRIX.last.medium / 16,
    })
  })
})
