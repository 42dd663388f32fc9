import { describe, expect, it } from 'vitest'
import { chosenCrossing, mapStateOf } from '../../../src/site/map-state.ts'
import { register } from '../model/real-data.ts'
import { siteOf, siteOn } from './site-on.ts'

describe('chosenCrossing', () => {
  it.each([
    ['/', null],
    ['/?crossing=salla', 'salla'],
    ['/?crossing=atlantis', null],
    ['/crossings/imatra/', 'imatra'],
    ['/crossings/imatra/?crossing=salla', 'imatra'],
    ['/embed/', null],
    ['/embed/?crossing=salla', 'salla'],
    ['/embed/crossings/imatra/', 'imatra'],
    ['/embed/crossings/imatra/?crossing=salla', 'imatra'],
    ['/decisions/?crossing=salla', null],
    ['/about/', null],
    ['/nowhere/', null],
  ])('on %s is %s', (address, expected) => {
    expect(chosenCrossing(siteOf(address))).toBe(expected)
  })
})

describe('mapStateOf', () => {
  it('has the status of each road crossing at the moment, and of no other', () => {
    const { crossings } = mapStateOf(siteOn('2023-11-20'))
    expect([...crossings.keys()].toSorted()).toEqual(register.crossings.map(({ id }) => id).toSorted())
    expect(crossings.get('salla')).toMatchObject({ status: 'open', applications: true })
    expect(crossings.get('kuusamo')).toMatchObject({ status: 'open', applications: false })
    expect(crossings.get('imatra')).toMatchObject({ status: 'closed', applications: false })
  })

  it('has the state of each fence section at the moment', () => {
    const stateOn = (date: string, id: string) => mapStateOf(siteOn(date)).fence.get(id)
    expect(stateOn('2023-11-20', 'vartius')).toBe('planned')
    expect(stateOn('2026-05-24', 'vartius')).toBe('built')
    expect(mapStateOf(siteOn('2023-11-20')).fence.size).toBe(register.fence.length)
  })

  it('has the layers and the chosen crossing of the address', () => {
    const { layers, chosen } = mapStateOf(siteOf('/?crossing=salla&layers=closed,rail'))
    expect([...layers].toSorted()).toEqual(['closed', 'rail'])
    expect(chosen).toBe('salla')
  })
})
