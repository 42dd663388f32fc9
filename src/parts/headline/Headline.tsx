import { number, roundedKilometres } from '../../i18n/format.ts'
import { headline, latestRecord, showsLatest } from '../../i18n/words/headline.ts'
import { longestGap } from '../../model/distances.ts'
import { useHighlight } from '../../site/highlight.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { ConfirmedOn, LatestSentence } from './LatestSentence.tsx'
import { Standfirst } from './Standfirst.tsx'

/** The date and the count; who decided it; and how old the newest knowledge is. */
export function Headline() {
  const site = useSite()
  return (
    <header className="headline">
      <h1>{headline(site)}</h1>
      <Standfirst />
      <LatestRecord />
      <Insight />
    </header>
  )
}

function LatestRecord() {
  const site = useSite()
  const isShown = showsLatest(site)
  return (
    <p key={String(isShown)} className="latest-record">
      {isShown ? (
        site.dictionary.home.confirmedOnly(<ConfirmedOn />)
      ) : (
        <LatestSentence {...latestRecord(site)} />
      )}
    </p>
  )
}

/** The longest stretch of border without an open crossing at the moment shown, and a button that draws it. */
export function Insight() {
  const { register, dictionary, view, situation } = useSite()
  const interactive = useInteractive()
  const { stretch, point } = useHighlight()
  const text = dictionary.insight
  const gap = longestGap(situation, register.borderLengthKm)
  const km = number(Math.round(gap.km), view.language)
  return (
    <p className="insight">
      <span>
        {gap.from === null && gap.to === null
          ? text.noneOpen(roundedKilometres(gap.km, view.language))
          : text.longest(
              km,
              gap.from?.names[view.language] ?? text.northEnd,
              gap.to?.names[view.language] ?? text.southEnd,
            )}
      </span>{' '}
      <button
        type="button"
        className="text-button"
        aria-pressed={stretch}
        data-waiting={!interactive || undefined}
        onClick={() => point({ stretch: !stretch })}
      >
        {text.draw}
      </button>
    </p>
  )
}
