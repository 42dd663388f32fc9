import { LANGUAGES } from '../../address/view.ts'
import { citation } from '../../i18n/words/quotation.ts'
import { withSources } from '../../i18n/words/quotation-sources.ts'
import { type Site, useSite } from '../../site/site.ts'
import { useToday } from '../../site/useToday.ts'
import { CopyButton } from '../share/CopyButton.tsx'
import { useWholeAddress } from '../share/useWholeAddress.ts'
import { Citation } from './Citation.tsx'
import { PartSection } from './PartSection.tsx'
import type { PartProps, PartWords, Quoted } from './part.ts'

const [ENGLISH] = LANGUAGES

/** The sentence with its sources, in the language of the page and in English, and how to cite the view. */
export function SentencePart({ quoted, words }: PartProps) {
  const site = useSite()
  const text = words.newsroom.sentence
  const whole = useWholeAddress(quoted.address)
  const today = useToday()
  const isEnglish = site.view.language === ENGLISH
  const { dictionary, newsroom } = words.english
  const inEnglish: Site = { ...site, dictionary, view: { ...site.view, language: ENGLISH } }
  return (
    <PartSection title={text.title}>
      <Sentence site={site} newsroom={words.newsroom} quoted={quoted} />
      {!isEnglish && (
        <>
          <h4>{text.english}</h4>
          <Sentence site={inEnglish} newsroom={newsroom} quoted={quoted} />
        </>
      )}
      {/* The page of a crossing has it above. */}
      {!quoted.isOwn && (
        <>
          <h4>{text.cite}</h4>
          <blockquote className="citation">
            <Citation {...quoted} />
          </blockquote>
          <p className="part-actions">
            <CopyButton
              text={() => citation(site, quoted.crossing, today).join(whole)}
              label={text.copyCitation}
              byHand={site.dictionary.quotation.byHand}
            />
          </p>
        </>
      )}
    </PartSection>
  )
}

interface Props {
  /** In the language of the sentence. */
  site: Site
  newsroom: PartWords['newsroom']
  quoted: Quoted
}

function Sentence({ site, newsroom, quoted: { crossing, address } }: Props) {
  const whole = useWholeAddress(address)
  const today = useToday()
  if (!today) return null
  const [quotation, sources] = withSources(site, newsroom, crossing, { address: whole, today })
  const { byHand } = site.dictionary.quotation
  const { copy, withoutSources } = newsroom.sentence
  return (
    <div lang={site.view.language}>
      <blockquote className="citation">
        <p key={quotation + sources}>
          {quotation} <span className="citation-sources">{sources}</span>
        </p>
      </blockquote>
      <p className="part-actions">
        <CopyButton primary text={() => `${quotation} ${sources}`} label={copy} byHand={byHand} />
        <CopyButton text={() => quotation} label={withoutSources} byHand={byHand} />
      </p>
    </div>
  )
}
