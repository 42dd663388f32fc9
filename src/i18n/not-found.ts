import type { Language } from '../address/view.ts'
import { notFound as en } from './en/not-found.ts'
import { notFound as fi } from './fi/not-found.ts'
import { notFound as ru } from './ru/not-found.ts'
import { notFound as sv } from './sv/not-found.ts'

/** The words of the page that is not found. They come with it, in all languages: a host has but one such page. */
export const notFound: Record<Language, typeof en> = { en, fi, sv, ru }
