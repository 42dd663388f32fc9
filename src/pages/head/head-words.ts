import type { Page } from '../../address/view.ts'
import { latestOf, latestStatusSentence, pairOf, statusSentence } from '../../crossing/phrases.ts'
import { headline, latestRecord, latestSentence } from '../../headline/headline.ts'
import type { TextSite } from '../../site/text-site.ts'

interface HeadWords {
  title: string
  description: string
}

/** Title and description of a page. They name both moments, so that an old state never travels alone. */
export function headWords(site: TextSite, page: Page = site.view.page): HeadWords {
  const { register, dictionary, texts } = site
  if (page.kind === 'not-found') {
    const { title, description } = dictionary.notFound
    return { title: `${title} · ${dictionary.site.name}`, description }
  }
  if (page.kind === 'decisions' || page.kind === 'about') {
    const text = texts[page.kind]
    return { title: text.headTitle, description: text.description(latestSentence(site, latestRecord(site))) }
  }
  const crossing = page.kind === 'crossing' && register.crossings.find(({ id }) => id === page.id)
  if (!crossing) {
    const latest = latestSentence(site, latestRecord(site))
    return {
      title: dictionary.home.title,
      description: dictionary.home.description({ headline: headline(site), latest }),
    }
  }
  const pair = pairOf(crossing)
  const state = statusSentence(site, crossing)
  const latest = latestSentence(site, latestOf(site, crossing))
  return {
    title: dictionary.crossing.title(pair, state, latestStatusSentence(site, crossing)),
    description: dictionary.crossing.description({ pair, state, latest }),
  }
}
