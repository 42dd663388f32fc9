import type { Page } from '../../address/view.ts'
import { latestOf, latestStatusSentence, pairOf, statusSentence } from '../../crossing/phrases.ts'
import { headline, latestRecord, latestSentence } from '../../headline/headline.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import { notFound } from '../../i18n/not-found.ts'
import type { TextSite } from '../../site/text-site.ts'
import { titleIn } from '../NotFound.tsx'

interface HeadWords {
  title: string
  description: string
}

/** Title and description of a page. They name both moments, so that an old state never travels alone. */
export function headWords(site: TextSite, page: Page = site.view.page): HeadWords {
  const { register, dictionary, texts } = site
  if (page.kind === 'not-found') {
    const { language } = site.view
    return { title: titleIn(dictionary, language), description: notFound[language].description }
  }
  if (page.kind === 'decisions' || page.kind === 'about') {
    const text = texts[page.kind]
    return { title: text.headTitle, description: text.description(latestSentence(site, latestRecord(site))) }
  }
  const crossing = page.kind === 'crossing' && register.crossings.find(({ id }) => id === page.id)
  if (!crossing) {
    const latest = latestSentence(site, latestRecord(site))
    return {
      title: texts.heads.home,
      description: `${headline(site)}. ${latest}`,
    }
  }
  const pair = pairOf(crossing)
  const state = statusSentence(site, crossing)
  const latest = latestSentence(site, latestOf(site, crossing))
  return {
    title: crossingTitle(pair, state, latestStatusSentence(site, crossing)),
    description: texts.heads.crossing({ pair, state, latest }),
  }
}

/** Both moments: the one shown and, where that is another, the latest that the record knows. */
export function crossingTitle(pair: string, shown: string, latest: string): string {
  return `${pair}: ${[...new Set([shown, latest])].map(lowerFirst).join(', ')}`
}
