import type { Claim } from '../../../geodata/schema/article.ts'
import { longDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { SourceLink, SourceTitle } from '../../parts/source/SourceLink.tsx'
import { SourceList } from '../../parts/source/SourceList.tsx'
import { useTextSite } from '../../site/text-site.ts'

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

/** One claim: what was said, by whom, the verdict in words, and its grounds. */
function ClaimEntry({ claim, number }: { claim: Claim; number: number }) {
  const { texts, view } = useTextSite()
  const text = texts.about.article
  return (
    <li id={claim.id} className="claim">
      <div className="claim-text">
        <h3>
          <span className="claim-number" aria-hidden="true">
            {number}
          </span>
          <span className="visually-hidden">{text.claim(number)}: </span>
          {localized(claim.claim, view.language)}
        </h3>
        <dl>
          <dt>{text.saidBy}</dt>
          <dd>{localized(claim.attributedTo, view.language)}</dd>
          <dt>{text.verdict}</dt>
          <dd className="verdict">{localized(claim.verdict, view.language)}</dd>
          <dt>{text.evidence}</dt>
          <dd>{localized(claim.detail, view.language)}</dd>
        </dl>
      </div>
      <div className="claim-sources">
        <h4>{text.sources}</h4>
        <SourceList ids={claim.sources} />
      </div>
    </li>
  )
}
