import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import { headOf } from '../../i18n/words/period-heads.ts'
import { dayOf } from '../../model/page-days.ts'
import { isWithin, settledAt } from '../../model/periods.ts'
import { situationAt, situationOf } from '../../model/situation.ts'
import { MomentLink } from '../../parts/moment/MomentLink.tsx'
import { useOwnCrossing, useSite } from '../../site/site.ts'

/** The state of a crossing in each period; a period's head leads to its day. */
export function HistoryStrip() {
  const crossing = useOwnCrossing()
  const site = useSite()
  const { register, dictionary, at } = site
  return (
    <ol className="history-strip" aria-label={dictionary.crossing.periods}>
      {register.periods.map((period) => {
        const { status, applications } = situationOf(situationAt(register, settledAt(period)), crossing)
        const shown = isWithin(period, at)
        return (
          <li key={headOf(period, site)} data-chosen={shown || undefined}>
            <MomentLink
              to={{ day: dayOf(period, register) }}
              className="history-strip-head"
              aria-current={shown ? 'true' : undefined}
            >
              {headOf(period, site)}
            </MomentLink>
            <span className={`history-strip-cell ${status}`}>
              <CrossingSample status={status} applications={applications} size={15} />
              {dictionary.status.word[status]}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
