import { expect, it } from 'vitest'
import { type BarcodeName, rowsOf } from '../../../../src/parts/fence-barcode/name-rows.ts'

const names: BarcodeName[] = [
  { text: 'Niirala', at: 0.77, anchor: 'middle' },
  { text: 'Imatra', at: 0.88, anchor: 'middle' },
  { text: 'Nuijamaa', at: 0.91, anchor: 'middle' },
  { text: 'Vaalimaa', at: 1, anchor: 'end' },
]

it('sets names side by side where they have room, else in rows', () => {
  expect(rowsOf(names, 4000)).toEqual([0, 0, 0, 0])
  expect(rowsOf(names, 700)).toEqual([0, 0, 1, 0])
  expect(rowsOf(names, 318)).toEqual([0, 1, 2, 3])
})
