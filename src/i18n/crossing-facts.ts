import type { Language } from '../address/view.ts'
import { crossingFacts as en } from './en/crossing-facts.ts'
import { crossingFacts as fi } from './fi/crossing-facts.ts'
import { crossingFacts as ru } from './ru/crossing-facts.ts'
import { crossingFacts as sv } from './sv/crossing-facts.ts'

/** What the page of a crossing says of it that no address changes. It is static HTML: no browser loads these words. */
export const crossingFacts: Record<Language, typeof en> = { en, fi, sv, ru }
