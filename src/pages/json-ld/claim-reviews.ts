import type { ClaimReview } from 'schema-dts'
import { localized } from '../../i18n/localized.ts'
import type { TextSite } from '../../site/text-site.ts'
import type { WholeAddresses } from '../head/whole-addresses.ts'
import { idsOf } from './website.ts'

/**
 * The verdicts on the article's claims, in words alone: none of ours is a number on a scale. Who made a claim is in
 * words too, since the record does not tell persons from offices.
 */
export function claimReviews(site: TextSite, addresses: WholeAddresses): ClaimReview[] {
  const { article, register, view } = site
  const source = register.sources.get(article.source)
  const ids = idsOf(addresses)
  const say = (text: Parameters<typeof localized>[0]) => localized(text, view.language)
  return article.claims.map(({ id, claim, attributedTo, verdict, detail, sources }) => ({
    '@type': 'ClaimReview',
    '@id': `${addresses.own()}#${id}`,
    url: `${addresses.own()}#${id}`,
    inLanguage: view.language,
    author: { '@id': ids.project },
    claimReviewed: say(claim),
    itemReviewed: {
      '@type': 'Claim',
      creditText: say(attributedTo),
      ...(source && {
        appearance: {
          '@type': 'Article',
          headline: say(source.title),
          url: source.url,
          inLanguage: source.lang,
          datePublished: article.publishedAt.slice(0, 10),
          publisher: { '@type': 'Organization', name: say(source.publisher) },
        },
      }),
    },
    reviewRating: { '@type': 'Rating', alternateName: say(verdict) },
    reviewBody: say(detail),
    citation: sources.flatMap((each) => register.sources.get(each)?.url ?? []),
  }))
}
