import type { Texts } from '../en/texts.ts'
import { about } from './about.tsx'
import { accessibility } from './accessibility.ts'
import { decisions } from './decisions.tsx'
import { feed } from './feed.ts'
import { heads } from './heads.ts'
import { openData } from './open-data.tsx'
import { sources } from './sources.ts'

/** Russian words of the pages that are only read, and of all pages' heads. */
export const texts: Texts = { decisions, about, accessibility, sources, feed, openData, heads }
