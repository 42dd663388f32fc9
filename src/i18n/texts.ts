import type { Language } from '../address/view.ts'
import type { dictionaries } from './dictionaries.ts'
import { texts as en, type Texts } from './en/texts.ts'
import { texts as fi } from './fi/texts.ts'
import { texts as ru } from './ru/texts.ts'
import { texts as sv } from './sv/texts.ts'

/** For every language that the site is published in: a missing one does not compile. */
const all = { en, fi, sv, ru } satisfies Record<keyof typeof dictionaries, Texts>

/** The words of the pages that are only read, or English where there are none. For the server alone. */
export function textsOf(language: Language): Texts {
  const published: Partial<Record<Language, Texts>> = all
  return published[language] ?? en
}
