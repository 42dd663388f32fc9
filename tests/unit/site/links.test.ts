import { expect, it } from 'vitest'
import { followsHere } from '../../../src/site/links.ts'

const PLAIN = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false }

it('follows a plain click, and the click that a key makes', () => {
  expect(followsHere(PLAIN)).toBe(true)
})

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'leaves a click with %o to the browser',
  (change) => {
    expect(followsHere({ ...PLAIN, ...change })).toBe(false)
  },
)
