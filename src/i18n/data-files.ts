import type { Language } from '../address/view.ts'
import { dataFiles as en } from './en/data-files.ts'
import { dataFiles as fi } from './fi/data-files.ts'
import { dataFiles as ru } from './ru/data-files.ts'
import { dataFiles as sv } from './sv/data-files.ts'

/** What the files of data are called in links. They are static HTML: no browser loads these words. */
export const dataFiles: Record<Language, typeof en> = { en, fi, sv, ru }
