import { longDay } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { useTextSite } from '../site/text-site.ts'
import { SourceLink } from '../source/SourceLink.tsx'
import { SourceTitle } from '../source/SourceTitle.tsx'
import { ClaimEntry } from './ClaimEntry.tsx'

/** The article's claims, each with who made it and what the sources say of it. */
export function ArticleSection() {
  const { article, register, texts, view, dictionary } = useTextSite()
  const text = texts.about.article
  const source = register.sources.get(article.source)
  const link = source && (
    <>
      <SourceLink id={source.id}>
        <SourceTitle source={source} language={view.language} />
      </SourceLink>{' '}
      ({localized(source.publisher, view.language)})
    </>
  )
  return (
    <>
      <p>
        {text.intro(link, longDay(article.publishedAt.slice(0, 10), view.language))}{' '}
        {article.note && localized(article.note, view.language)}{' '}
        {text.own(dictionary.words.number(article.claims.length))}
      </p>
      <ol className="claims">
        {article.claims.map((claim, index) => (
          <ClaimEntry key={claim.id} claim={claim} number={index + 1} />
        ))}
      </ol>
    </>
  )
}
