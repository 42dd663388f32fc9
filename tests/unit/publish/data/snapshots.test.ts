import { describe, expect, it } from 'vitest'
import { snapshots } from '../../../../src/publish/data/snapshots.ts'
import { register } from '../../model/real-data.ts'

const all = snapshots(register)

describe('the snapshots', () => {
  it('have 8, 4, 1, 0, 2 and 0 open crossings of eight', () => {
    const open = all.map(
      ({ geojson }) => geojson.features.filter(({ properties }) => properties.status === 'open').length,
    )
    expect(open).toEqual([8, 4, 1, 0, 2, 0])
    expect(all.every(({ geojson }) => geojson.features.length === 8)).toBe(true)
  })

  it('say who is open, since when, until when and by which decision', () => {
    const niirala = all
      .find(({ name }) => name === '2023-12-14')
      ?.geojson.features.find(({ id }) => id === 'niirala')
    expect(niirala?.properties).toMatchObject({
      status: 'open',
      from: '2023-12-14T08:00:00+02:00',
      to: '2023-12-15T20:00:00+02:00',
      applications: true,
      decision: '2023-12-12',
    })
  })

  it('say in their title when the period starts', () => {
    expect(all[0]?.geojson.title).toContain('2023-11-01T00:00:00+02:00')
    expect(all.at(-1)?.geojson.title).toContain('2023-12-15T20:00:00+02:00')
  })
})
