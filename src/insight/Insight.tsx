import { number, roundedKilometres } from '../i18n/format.ts'
import { longestGap } from '../model/longest-gap.ts'
import { useHighlight } from '../site/highlight.ts'
import { useInteractive, useSite } from '../site/site.ts'

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
