import { Resvg } from '@resvg/resvg-js'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FenceState } from '../../../../geodata/schema/fence.ts'
import { layOutPage } from '../../../../src/drawing/page-layouts.ts'
import { SYMBOL, symbolSize } from '../../../../src/drawing/rules.ts'
import { FenceLine } from '../../../../src/drawing/symbols/FenceLine.tsx'
import { lengthOf, polyline } from '../../../../src/geometry/polyline.ts'
import type { Point } from '../../../../src/geometry/projection.ts'
import { token } from '../../../../src/publish/pictures/styles.ts'
import { register } from '../../model/real-data.ts'
import { geometry } from '../real-map.ts'

const STATES: readonly FenceState[] = ['planned', 'under construction', 'built']

/** A stretch of fence in a state at 100 %, beside the ring of a chosen crossing, as shades of grey from 0 to 255. */
function inGrey(points: readonly Point[], at: Point, size: number, state: FenceState): number[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs) - 10, Math.min(...ys) - 10]
  const [width, height] = [Math.max(...xs) + 10 - left, Math.max(...ys) + 10 - top]
  const svg = renderToStaticMarkup(
    <svg
      role="presentation"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      <rect x={left} y={top} width={width} height={height} fill={token('land-finland')} />
      <g fill="none" stroke={token('fence')}>
        <FenceLine state={state} points={points} />
      </g>
      <circle cx={at[0]} cy={at[1]} r={size / 2 + SYMBOL.ringGap} fill={token('halo')} />
    </svg>,
  )
  // It has no letters, and to look for the machine's fonts takes longer than to draw.
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return Array.from({ length: pixels.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * index, 4 * index + 3)
    // Rec. 709 luma.
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  })
}

/** How many pixels of two pictures differ so much that an eye sees it: by a quarter of the whole scale. */
function differing(one: readonly number[], other: readonly number[]): number {
  return one.filter((shade, index) => Math.abs(shade - (other[index] ?? 0)) > 64).length
}

const home = layOutPage(geometry, register, { page: { kind: 'home' }, language: 'en' })
const ownPages = register.crossings.flatMap(({ id }) =>
  layOutPage(geometry, register, { page: { kind: 'crossing', id }, language: 'en' }).variants.map(
    (variant) => ({
      ...variant,
      id,
    }),
  ),
)
const drawn = [
  ...home.variants.map(({ variant, layout }) => ({ where: `home, ${variant.name}`, layout, only: null })),
  ...(home.inset ? [{ where: 'inset', layout: home.inset, only: null }] : []),
  ...ownPages.map(({ id, variant, layout }) => ({
    where: `page of ${id}, ${variant.name}`,
    layout,
    only: id,
  })),
]

describe.each(drawn)('the fence in grey: $where', ({ layout, only }) => {
  const shown = layout.fence.filter(({ section }) => only === null || section === only)
  it.each(shown)('tells its three states apart at $section, chosen or not', ({ section, points, aside }) => {
    const crossing = layout.crossings.find(({ id }) => id === section)
    const size = crossing?.size ?? symbolSize(layout.frame.zoom)
    const [right, down] = aside?.by ?? [0, 0]
    const whenChosen = points.map(([x, y]): Point => [x + right, y + down])
    const [planned = [], building = [], built = []] = STATES.map((state) =>
      inGrey(whenChosen, crossing?.at ?? [0, 0], size, state),
    )
    for (const [one, other] of [
      [planned, building],
      [building, built],
      [planned, built],
    ] as const) {
      expect(differing(one, other)).toBeGreaterThan(0.9 * lengthOf(polyline(points)))
    }
  })
})
