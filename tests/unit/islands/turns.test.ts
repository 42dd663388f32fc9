import { expect, it } from 'vitest'
import { splitByView } from '../../../src/islands/turns.ts'

/** An island by name, with the edges of what is seen in it, px from the window's top. */
const island = (name: string, ...edges: [top: number, bottom: number][]) => ({
  name,
  element: {
    children: edges.map(([top, bottom]) => ({
      getBoundingClientRect: () => ({ top, bottom, height: bottom - top }),
    })),
  },
})

function namesOf(islands: readonly ReturnType<typeof island>[]) {
  const { inView, others } = splitByView(islands, 800)
  return { inView: inView.map(({ name }) => name), others: others.map(({ name }) => name) }
}

it('takes the islands in the window, at the top of a page as in its middle', () => {
  expect(namesOf([island('a', [0, 700]), island('b', [750, 1500]), island('c', [1500, 1600])])).toEqual({
    inView: ['a', 'b'],
    others: ['c'],
  })
  const scrolled = [
    island('above', [-900, 0]),
    island('reaching in', [-400, 20]),
    island('below', [800, 900]),
    island('of two parts', [-300, -200], [700, 900]),
  ]
  expect(namesOf(scrolled)).toEqual({ inView: ['reaching in', 'of two parts'], others: ['above', 'below'] })
})

it('takes one in which nothing is to be seen with the one before it', () => {
  const some = [island('empty'), island('below', [900, 950]), island('hidden', [0, 0]), island('in', [0, 9])]
  expect(namesOf(some)).toEqual({ inView: ['empty', 'in'], others: ['below', 'hidden'] })
})
