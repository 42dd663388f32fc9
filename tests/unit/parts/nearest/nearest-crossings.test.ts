import { describe, expect, it } from 'vitest'
import { nearestCrossings } from '../../../../src/model/distances.ts'
import { endOfDay } from '../../../../src/model/helsinki.ts'
import { situationAt } from '../../../../src/model/situation.ts'
import { readPlaces } from '../../../../src/publish/virtual-modules/places.ts'
import { aSituation } from '../../model/examples.ts'
import { rawCrossings, register } from '../../model/real-data.ts'

const { towns } = readPlaces()

function positionOf(town: string): [number, number] {
  const found = towns.find(({ properties }) => properties.names.fi === town)
  if (!found) throw new Error(`There is no town "${town}" to test with.`)
  return found.geometry.coordinates
}

function nearestTo(town: string, day: string) {
  const { nearest, open } = nearestCrossings(positionOf(town), situationAt(register, endOfDay(day)))
  return { nearest: nearest?.crossing.id, open: open?.crossing.id ?? null, km: nearest?.km }
}

describe('nearestCrossings', () => {
  it.each([
    ['Joensuu', 'niirala', 'vartius'],
    ['Lappeenranta', 'nuijamaa', 'vartius'],
    ['Imatra', 'imatra', 'vartius'],
    ['Hamina', 'vaalimaa', 'vartius'],
    ['Kuhmo', 'vartius', 'vartius'],
    ['Kuusamo', 'kuusamo', 'kuusamo'],
    ['Ivalo', 'raja-jooseppi', 'raja-jooseppi'],
    ['Viipuri', 'nuijamaa', 'vartius'],
  ])('of %s is %s, and %s the nearest open one on 20 November 2023', (town, nearest, open) => {
    expect(nearestTo(town, '2023-11-20')).toMatchObject({ nearest, open })
  })

  it('of Joensuu was Raja-Jooseppi when that alone was open', () => {
    expect(nearestTo('Joensuu', '2023-11-24')).toMatchObject({ nearest: 'niirala', open: 'raja-jooseppi' })
  })

  it('has no open one when all are closed', () => {
    expect(nearestTo('Joensuu', '2026-05-24')).toMatchObject({ nearest: 'niirala', open: null })
  })

  it('measures from Joensuu to Niirala some 66 km, as the crow flies', () => {
    expect(nearestTo('Joensuu', '2023-11-20').km).toBeCloseTo(65.7, 0)
  })

  it.each(rawCrossings.features.filter(({ properties }) => properties.kind === 'road'))(
    'at $id is itself, at no distance',
    ({ id, geometry }) => {
      const { nearest } = nearestCrossings(geometry.coordinates, situationAt(register, 0))
      expect(nearest?.crossing.id).toBe(id)
      expect(nearest?.km).toBe(0)
    },
  )

  it('is never the railway crossing, which has no status', () => {
    const rail = rawCrossings.features.find(({ properties }) => properties.kind === 'rail')
    const { nearest } = nearestCrossings(rail?.geometry.coordinates ?? [], situationAt(register, 0))
    expect(nearest?.crossing.id).toBe('nuijamaa')
  })

  it('is none where there is no crossing', () => {
    expect(nearestCrossings([30, 62], aSituation([]))).toEqual({ nearest: null, open: null })
  })
})
