import { whenOfDate } from '../i18n/dates.ts'
import { shortDay } from '../i18n/format.ts'
import { extensionsOf } from '../model/decisions.ts'
import { isWithin } from '../model/periods.ts'
import { endOfRecord } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { DecisionLink } from '../source/DecisionLink.tsx'

/** The decisions that prolonged the period shown and changed no status. */
export function PeriodDetail() {
  const { register, dictionary, view, at } = useSite()
  const text = dictionary.matrix
  const period = register.periods.find((each) => isWithin(each, at))
  const extensions = period?.decision
    ? extensionsOf(period.decision, register.decisions, endOfRecord(register))
    : []
  if (extensions.length === 0) return null
  return (
    <details className="period-detail">
      <summary>{text.extensions(extensions.length)}</summary>
      <ol>
        {extensions.map((decision) => (
          <li key={decision.id}>
            {text.extension(
              { ...whenOfDate(decision.inForceFrom), form: 'short' },
              decision.announcedUntil && shortDay(decision.announcedUntil, view.language),
            )}
            {decision.inForceFromInferred && ` (${text.inferred})`}, <DecisionLink decision={decision} />
          </li>
        ))}
      </ol>
    </details>
  )
}
