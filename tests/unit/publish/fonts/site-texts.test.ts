import { expect, it } from 'vitest'
import { siteLetters } from '../../../../src/publish/fonts/site-texts.ts'

const letters = siteLetters()

it('the letters of the site are those of its languages, small and capital', () => {
  const wanted = [...'abcdefghijklmnopqrstuvwxyzåäö', ...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].flatMap(
    (letter) => [letter, letter.toUpperCase()],
  )
  expect(wanted.filter((letter) => !letters.includes(letter))).toEqual([])
})

it('the letters of the site are those of numbers and dates, and those that the sources write as escapes', () => {
  expect([...'0123456789,.%–\u00a0\u2212'].filter((letter) => !letters.includes(letter))).toEqual([])
})

it('the letters of the site are each there once, in order, and none is a control', () => {
  expect(letters).toEqual([...new Set(letters)].sort())
  expect(letters.filter((letter) => letter < ' ')).toEqual([])
})
