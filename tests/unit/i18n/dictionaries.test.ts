import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/address/view.ts'
import { dataFiles } from '../../../src/i18n/data-files.ts'
import { dictionaryOf } from '../../../src/i18n/dictionaries.ts'
import { embedding } from '../../../src/i18n/embedding.ts'
import * as en from '../../../src/i18n/en/nearest.tsx'
import * as fi from '../../../src/i18n/fi/nearest.tsx'
import { notFound } from '../../../src/i18n/not-found.ts'
import * as ru from '../../../src/i18n/ru/nearest.tsx'
import * as sv from '../../../src/i18n/sv/nearest.tsx'
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

const nearest = { en: en.nearest, fi: fi.nearest, sv: sv.nearest, ru: ru.nearest }

function wordsOf(language: Language): Map<string, string> {
  return new Map([
    ...textsIn(dictionaryOf(language), 'dictionary'),
    ...textsIn(textsOf(language), 'texts'),
    ...textsIn(embedding[language], 'embedding'),
    ...textsIn(nearest[language], 'nearest'),
    ...textsIn(notFound[language], 'notFound'),
    ...textsIn(dataFiles[language], 'dataFiles'),
  ])
}

describe('no text is the English one', () => {
  const english = wordsOf('en')

  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
    const same = [...wordsOf(language)].filter(
      ([path, text]) => english.get(path) === text && /\p{Letter}/u.test(text.replace(ALIKE, '')),
    )
    expect(same).toEqual([])
  })
})
