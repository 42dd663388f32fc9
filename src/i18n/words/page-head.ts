import type { Language, Page } from '../../address/view.ts'
import type { Texts } from '../en/texts.tsx'
import { lowerFirst } from '../lists.ts'
import { notFound } from '../not-found.ts'
import { latestOf, latestStatusSentence, pairOf, statusSentence } from './crossing.ts'
import type { Facts } from './facts.ts'
import { headline, latestRecord, latestSentence } from './headline.ts'

/** What the words of a head are made from. */
interface HeadFacts extends Facts {
  view: { language: Language; page: Page }
  texts: Texts
}

interface HeadWords {
  title: string
  description: string
}

/** Title and description of a page. They name both moments, so that an old state never travels alone. */
export function headWords(site: HeadFacts, page: Page = site.view.page): HeadWords {
  const { register, texts } = site
  if (page.kind === 'not-found') {
    const { headTitle, description } = notFound[site.view.language]
    return { title: headTitle, description }
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

/** The moment shown and, if it differs, the latest in the record. */
export function crossingTitle(pair: string, shown: string, latest: string): string {
  return `${pair}: ${[...new Set([shown, latest])].map(lowerFirst).join(', ')}`
}
