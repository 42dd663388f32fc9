import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/address/view.ts'
import { dictionaryOf } from '../../../src/i18n/dictionaries.ts'
import { notFound } from '../../../src/i18n/not-found.ts'
import { textsOf } from '../../../src/i18n/texts.ts'

/** What is written alike in English and in another language: names, signs, and words of Swedish. */
const ALIKE = /\b(Itäraja|WGS 84|CC BY|GeoJSON|km|m|undefined)\b|^(Data|Period|Plan|Status)$/g

/** Every text below a value by its path: strings, and what functions make of a sample, where it suits them. */
function textsIn(value: unknown, path: string, sample: unknown): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const samples = Array(value.length).fill(sample)
    return textsIn(
      rendered(() => Reflect.apply(value, undefined, samples)),
      `${path}()`,
      sample,
    )
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`, sample))
}

function rendered(make: () => ReactNode): string {
  try {
    return renderToStaticMarkup(make())
  } catch {
    // It asks for more than a word.
    return ''
  }
}

async function wordsOf(language: Language, sample: unknown): Promise<Map<string, string>> {
  const dictionary = dictionaryOf(language)
  return new Map([
    ...textsIn(dictionary, 'dictionary', sample),
    ...textsIn(textsOf(language), 'texts', sample),
    ...textsIn((await dictionary.seldom()).embedding, 'embedding', sample),
    ...textsIn((await dictionary.nearest()).nearest, 'nearest', sample),
    ...textsIn(notFound[language], 'notFound', sample),
  ])
}

describe('no text is the English one', async () => {
  const english = await wordsOf('en', '1')

  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
    const same = [...(await wordsOf(language, '1'))].filter(
      ([path, text]) => english.get(path) === text && /\p{Letter}/u.test(text.replace(ALIKE, '')),
    )
    expect(same).toEqual([])
  })
})

describe('no sentence shows a value that it was to write out', async () => {
  // A date and the names and titles of whatever else a sentence may ask for: a value in a text is "[object Object]".
  const date = { date: '2023-11-20', signed: { date: '2012-04-13' }, note: { date: '2023-10-25' }, ended: {} }
  const valuesIn = (text: string) => text.split('[object ').length
  const english = await wordsOf('en', date)

  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
    const shown = [...(await wordsOf(language, date))].filter(([path, text]) => {
      const inEnglish = english.get(path)
      return inEnglish && valuesIn(text) > valuesIn(inEnglish)
    })
    expect(shown).toEqual([])
  })
})
