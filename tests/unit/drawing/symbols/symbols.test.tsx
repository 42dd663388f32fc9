import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FenceState } from '../../../../geodata/schema/fence.ts'
import { LAYERS } from '../../../../src/address/view.ts'
import {
  CrossingSymbol,
  RailSymbol,
  STATUS_SYMBOLS,
} from '../../../../src/drawing/symbols/CrossingSymbol.tsx'
import { FENCE_PATTERNS, FenceLine } from '../../../../src/drawing/symbols/FenceLine.tsx'
import {
  BorderSample,
  CrossingSample,
  FenceSample,
  RailSample,
} from '../../../../src/drawing/symbols/Sample.tsx'
import { linePath } from '../../../../src/geometry/svg-path.ts'

/** The shapes alone, without the classes that colour them. */
function shapesOf(part: ReactNode): string {
  return renderToStaticMarkup(part).replace(/ class="[^"]*"/g, '')
}

const states: readonly FenceState[] = ['planned', 'under construction', 'built']

describe('the symbol of a crossing', () => {
  it('is a ring where it is open and a square where it is closed', () => {
    expect(shapesOf(<CrossingSymbol status="open" size={20} />)).toMatch(/^<g><circle [^>]*><\/circle><\/g>$/)
    expect(shapesOf(<CrossingSymbol status="closed" size={20} />)).toMatch(/^<g><rect [^>]*><\/rect><\/g>$/)
  })

  it('differs in shape, not only in colour', () => {
    expect(STATUS_SYMBOLS.open.Shape).not.toBe(STATUS_SYMBOLS.closed.Shape)
    expect(STATUS_SYMBOLS.open.className).not.toBe(STATUS_SYMBOLS.closed.className)
  })

  it('has a dot in its ring where applications are accepted, and only there', () => {
    const circles = (part: ReactNode) => shapesOf(part).match(/<circle/g)?.length ?? 0
    expect(circles(<CrossingSymbol status="open" applications size={20} />)).toBe(2)
    expect(circles(<CrossingSymbol status="open" applications={false} size={20} />)).toBe(1)
    expect(circles(<CrossingSymbol status="closed" applications size={20} />)).toBe(0)
  })

  it.each(['open', 'closed'] as const)('has a rim under it where it stands on lines: %s', (status) => {
    expect(renderToStaticMarkup(<CrossingSymbol status={status} size={20} casing />)).toMatch(
      /^<g class="symbol-\w+"><(circle|rect) class="casing"/,
    )
  })

  it.each(['open', 'closed'] as const)('stays within its size without a rim: %s', (status) => {
    const markup = renderToStaticMarkup(<CrossingSymbol status={status} applications size={20} />)
    const number = (name: string) => Number(markup.match(new RegExp(` ${name}="([\\d.]+)"`))?.[1] ?? 0)
    expect(number('width')).toBeLessThanOrEqual(20)
    expect(number('r') + number('stroke-width') / 2).toBeLessThanOrEqual(10)
  })
})

describe('the symbol of a railway crossing', () => {
  it('is of neither shape, since it has no status', () => {
    expect(shapesOf(<RailSymbol size={12} />)).toBe('<path d="M0 -6L6 0L0 6L-6 0z"></path>')
  })
})

describe('the fence', () => {
  it.each(states)('has a layer of its own: %s', (state) => {
    expect(LAYERS).toContain(FENCE_PATTERNS[state].layer)
    expect(states.filter((each) => FENCE_PATTERNS[each].layer === FENCE_PATTERNS[state].layer)).toEqual([
      state,
    ])
  })

  it('is dashed until it is built, and ticked from when it is begun', () => {
    const { planned, 'under construction': begun, built } = FENCE_PATTERNS
    expect([planned.dash, begun.dash, built.dash].map((dash) => dash !== null)).toEqual([true, true, false])
    expect([planned.ticks, begun.ticks, built.ticks].map((ticks) => ticks !== null)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('is drawn in three ways that differ without colour', () => {
    expect(new Set(states.map((state) => shapesOf(<FenceSample state={state} />))).size).toBe(3)
  })

  it('has a rim on the map and none in a legend', () => {
    const line = [
      [0, 0],
      [10, 0],
    ] as const
    const drawn = (halo?: number) =>
      renderToStaticMarkup(<FenceLine state="built" points={line} {...(halo && { halo })} />)
    expect(drawn(5)).toContain('fence-halo')
    expect(drawn()).not.toContain('fence-halo')
  })

  it('is drawn through its points, to a tenth of a pixel', () => {
    expect(
      linePath([
        [0, 0.04],
        [10.26, -3],
      ]),
    ).toBe('M0 0L10.3 -3')
  })
})

describe('a sample', () => {
  it('is hidden from assistive technology: what it means stands beside it', () => {
    const samples = [
      <BorderSample key="border" />,
      <RailSample key="rail" />,
      <FenceSample key="fence" state="planned" />,
      <CrossingSample key="crossing" status="open" size={15} />,
    ]
    expect(samples.map((sample) => / aria-hidden="true"/.test(renderToStaticMarkup(sample)))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})
