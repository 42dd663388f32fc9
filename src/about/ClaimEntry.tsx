import type { Claim } from '../../geodata/schema/article.ts'
import { localized } from '../i18n/localized.ts'
import { useTextSite } from '../site/text-site.ts'
import { SourceList } from '../source/SourceList.tsx'

/** One claim: what was said, by whom, the verdict in words, and what that rests on. */
export function ClaimEntry({ claim, number }: { claim: Claim; number: number }) {
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
