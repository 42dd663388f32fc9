import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/address/view.ts'
import { dictionaryOf } from '../../../src/i18n/dictionaries.ts'
import { notFound } from '../../../src/i18n/not-found.ts'
import { staticWordsOf } from '../../../src/i18n/static-words.ts'
import { textsOf } from '../../../src/i18n/texts.ts'

/** What is written alike in English and in another language: names, signs, and words of Swedish. */
const ALIKE = /\b(Itäraja|WGS 84|CC BY|GeoJSON|km|m|undefined)\b|^(Data|Period|Plan|Status)$/g

/** Every text below a value by its path: strings, and what functions make of the sample "1", where it suits them. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const samples = Array<string>(value.length).fill('1')
    return textsIn(
      rendered(() => Reflect.apply(value, undefined, samples)),
      `${path}()`,
    )
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

function rendered(make: () => ReactNode): string {
  try {
    return renderToStaticMarkup(make())
  } catch {
    // It asks for more than a word.
    return ''
  }
}

async function wordsOf(language: Language): Promise<Map<string, string>> {
  const dictionary = dictionaryOf(language)
  return new Map([
    ...textsIn(dictionary, 'dictionary'),
    ...textsIn(textsOf(language), 'texts'),
    ...textsIn(staticWordsOf(language), 'staticWords'),
    ...textsIn(await dictionary.embedding(), 'embedding'),
    ...textsIn(await dictionary.nearest(), 'nearest'),
    ...textsIn(notFound[language], 'notFound'),
  ])
}

describe('no text is the English one', async () => {
  const english = await wordsOf('en')

  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
    const same = [...(await wordsOf(language))].filter(
      ([path, text]) => english.get(path) === text && /\p{Letter}/u.test(text.replace(ALIKE, '')),
    )
    expect(same).toEqual([])
  })
})
