import type { Language, Page } from '../../address/view.ts'
import type { Texts } from '../en/texts.tsx'
import { notFound } from '../not-found.ts'
import { latestOf, pairOf, statusSentence } from './crossing.ts'
import type { Facts } from './facts.ts'
import { headline, latestRecord, latestSentence, showsLatest } from './headline.ts'
import { mapPageTitle } from './page-title.ts'

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
  const { texts, view } = site
  switch (page.kind) {
    case 'home':
    case 'embed': {
      const latest = latestSentence(site, latestRecord(site))
      const description = showsLatest(site) ? latest : `${headline(site)}. ${latest}`
      return { title: mapPageTitle(site), description }
    }
    case 'crossing':
      return crossingWords(site, page.id)
    case 'decisions':
    case 'about': {
      const text = texts[page.kind]
      const latest = latestSentence(site, latestRecord(site))
      return { title: text.headTitle, description: text.description(latest) }
    }
    case 'not-found': {
      const { headTitle, description } = notFound[view.language]
      return { title: headTitle, description }
    }
  }
}

function crossingWords(site: HeadFacts, id: string): HeadWords {
  const crossing = site.register.crossings.find((each) => each.id === id)
  if (!crossing) throw new RangeError(`There is no road crossing "${id}".`)
  const pair = pairOf(crossing)
  const state = statusSentence(site, crossing)
  const latest = latestSentence(site, latestOf(site, crossing))
  return {
    title: mapPageTitle(site),
    description: site.texts.heads.crossing({ pair, state, latest }),
  }
}
