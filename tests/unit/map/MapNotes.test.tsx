import { expect, it } from 'vitest'
import { ChosenCrossing } from '../../../src/map/MapNotes.tsx'
import { textIn } from '../site/markup.ts'
import { siteOf } from '../site/site-on.ts'

it('says which crossing is chosen and its state at the moment shown', () => {
  expect(textIn(<ChosenCrossing />, siteOf('/?crossing=salla'))).toBe('Salla, open, applications accepted')
  expect(textIn(<ChosenCrossing />, siteOf('/?crossing=salla&date=2023-11-24'))).toBe('Salla, closed')
})

it('says nothing where none is chosen, nor on the page of a crossing, which says it in words', () => {
  expect(textIn(<ChosenCrossing />, siteOf('/'))).toBe('')
  expect(textIn(<ChosenCrossing />, siteOf('/crossings/salla/'))).toBe('')
})
