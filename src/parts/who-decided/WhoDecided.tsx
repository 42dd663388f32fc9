import { number, roundedKilometres } from '../../i18n/format.ts'
import { shownStatement } from '../../i18n/words/statement.ts'
import { longestGap } from '../../model/distances.ts'
import { useHighlight } from '../../site/highlight.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { CitedText } from '../source/CitedText.tsx'

/** Who decided it, where the statements have no room for that; and the longest stretch without an open crossing. */
export function WhoDecided() {
  const site = useSite()
  return (
    <section className="who-decided">
      <div className="who-decided-words">
        <h2>{site.dictionary.home.whoDecided}</h2>
        <p>
          <CitedText parts={shownStatement(site).reasons} />
        </p>
      </div>
      <Insight />
    </section>
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
