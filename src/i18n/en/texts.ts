import { about } from './about.tsx'
import { accessibility } from './accessibility.ts'
import { decisions } from './decisions.tsx'
import { feed } from './feed.ts'
import { heads } from './heads.ts'
import { openData } from './open-data.tsx'
import { sources } from './sources.ts'

/** English words of the pages that are only read, and of all pages' heads. They stay out of the dictionary, which every browser loads. */
export const texts = { decisions, about, accessibility, sources, feed, openData, heads }

export type Texts = typeof texts
