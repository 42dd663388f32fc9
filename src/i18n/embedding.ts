import type { Language } from '../address/view.ts'
import { embedding as en } from './en/embedding.ts'
import { embedding as fi } from './fi/embedding.ts'
import { embedding as ru } from './ru/embedding.ts'
import { embedding as sv } from './sv/embedding.ts'

/** The words of the form that makes an embedded map. They come with it, and not before: few readers open it. */
export const embedding: Record<Language, typeof en> = { en, fi, sv, ru }
