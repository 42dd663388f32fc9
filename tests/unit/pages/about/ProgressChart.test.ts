import { describe, expect, test } from 'vitest'
import { percent } from '../../../../src/geometry/svg-path.ts'
import { timeScale } from '../../../../src/pages/about/ProgressChart.tsx'

describe('The scale of time of the chart', () => {
  test('is true: equal times are equal lengths', () => {
    const { place } = timeScale(['2024-01-01', '2024-01-21', '2024-01-31'])
    expect(
      (place('2024-01-21') - place('2024-01-11')) / (place('2024-01-11') - place('2024-01-01')),
    ).toBeCloseTo(1, 2)
  })

  test('leaves room on both sides', () => {
    const { place } = timeScale(['2023-09', '2025-12-12'])
    expect(place('2023-09')).toBeGreaterThan(0)
    expect(place('2025-12-12')).toBeLessThan(1)
  })

  test('marks the years that begin within it', () => {
    expect(timeScale(['2023-09', '2025-12-12']).years).toEqual(['2024-01-01', '2025-01-01'])
    expect(timeScale(['2025-05-21', '2025-12-12']).years).toEqual([])
  })

  test('can hold a single date, or none', () => {
    expect(Number.isFinite(timeScale(['2025-05-21']).place('2025-05-21'))).toBe(true)
    expect(timeScale([]).years).toEqual([])
  })

  test('writes shares as percentages', () => {
    expect(percent(0.0625)).toBe('6.25%')
  })
})
