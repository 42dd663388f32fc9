import { expect, it } from 'vitest'
import { stretchOfFence } from '../../../src/model/fence-extent.ts'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { geodata } from '../model/real-data.ts'
import { aFenceSection } from './examples.ts'

const at = endOfDay('2026-05-24')
const section = { ...aFenceSection([{ state: 'planned', from: null }]), borderKm: null }

it('has its ends and its state where the ends are published', () => {
  const imatra = geodata.fence.sections.find(({ id }) => id === 'imatra')
  expect.assert(imatra)
  expect(stretchOfFence(imatra, 1189.8, at)).toEqual({ known: 'built', fromKm: 1188.3, toKm: 1191.3 })
})

it('is around its crossing where only its length is published, and a point where that is not', () => {
  expect(stretchOfFence({ ...section, lengthKm: 4 }, 300, at)).toEqual({
    known: 'length',
    fromKm: 298,
    toKm: 302,
  })
  expect(stretchOfFence({ ...section, lengthKm: null }, 300, at)).toEqual({
    known: 'nothing',
    fromKm: 300,
    toKm: 300,
  })
})
