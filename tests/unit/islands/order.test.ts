import { expect, it } from 'vitest'
import { inViewFirst } from '../../../src/islands/order.ts'

/** An island by name, with the edges of what is seen in it, px from the window's top. */
const island = (name: string, ...edges: [top: number, bottom: number][]) => ({
  name,
  element: {
    children: edges.map(([top, bottom]) => ({
      getBoundingClientRect: () => ({ top, bottom, height: bottom - top }),
    })),
  },
})
const orderOf = (islands: readonly ReturnType<typeof island>[]) =>
  inViewFirst(islands, 800).map(({ name }) => name)

it('takes the islands as they come where a reader is at the top of a page', () => {
  expect(orderOf([island('a', [0, 700]), island('b', [750, 1500]), island('c', [1500, 1600])])).toEqual([
    'a',
    'b',
    'c',
  ])
})

it('takes those in the window before those above and below it', () => {
  const scrolled = [
    island('above', [-900, 0]),
    island('reaching in', [-400, 20]),
    island('below', [800, 900]),
    island('of two parts', [-300, -200], [700, 900]),
  ]
  expect(orderOf(scrolled)).toEqual(['reaching in', 'of two parts', 'above', 'below'])
})

it('takes one in which nothing is to be seen with the one before it', () => {
  const some = [island('empty'), island('below', [900, 950]), island('hidden', [0, 0]), island('in', [0, 9])]
  expect(orderOf(some)).toEqual(['empty', 'in', 'below', 'hidden'])
})
