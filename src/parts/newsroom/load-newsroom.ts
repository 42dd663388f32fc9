import type { Dictionary } from '../../i18n/en/dictionary.tsx'
import { loadDictionary } from '../../i18n/load-dictionary.ts'
import { citation } from '../../i18n/words/quotation.ts'
import { withSources } from '../../i18n/words/quotation-sources.ts'
import { loadStyles } from '../../site/load-styles.ts'
import type { Site } from '../../site/site.ts'
import { readToday } from '../../site/useToday.ts'
import { NewsroomParts } from './NewsroomParts.tsx'
import type { PartWords, Quoted } from './part.ts'
import styles from './parts.css?url'

/** What is behind the buttons, and the words of the first of them in full. */
export interface LoadedNewsroom {
  NewsroomParts: typeof NewsroomParts
  words: PartWords
  wholeText(site: Site, quoted: Quoted): string
}

/** Loads the styles and the words of the parts, with which this file itself has come. */
export async function loadNewsroom(dictionary: Dictionary): Promise<LoadedNewsroom> {
  const [{ newsroom }, { embedding }, english] = await Promise.all([
    dictionary.newsroom(),
    dictionary.seldom(),
    loadDictionary('en'),
    loadStyles(styles),
  ])
  const words = { newsroom, embedding, english: { dictionary: english, ...(await english.newsroom()) } }
  return { NewsroomParts, words, wholeText }

  function wholeText(site: Site, { crossing, isOwn, address }: Quoted): string {
    const whole = new URL(address, window.location.href).href
    const today = readToday()
    if (isOwn) return citation(site, crossing, today).join(whole)
    return withSources(site, newsroom, crossing, { address: whole, today }).join(' ')
  }
}
