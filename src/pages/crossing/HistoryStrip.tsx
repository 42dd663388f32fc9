import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import { headOf } from '../../i18n/words/period-heads.ts'
import { dayOf } from '../../model/page-days.ts'
import { isWithin, type Period, settledAt } from '../../model/periods.ts'
import { situationAt, situationOf } from '../../model/situation.ts'
import { useInteractive, useOwnCrossing, useSite } from '../../site/site.ts'

/** The state of a crossing in each period; a period's head sets the date. */
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
          <li key={headOf(period, site)} aria-current={shown ? 'date' : undefined}>
            <Head period={period} shown={shown} />
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

function Head({ period, shown }: { period: Period; shown: boolean }) {
  const site = useSite()
  const interactive = useInteractive()
  const head = headOf(period, site)
  if (!interactive) return <span className="history-strip-head">{head}</span>
  return (
    <button
      type="button"
      className="history-strip-head"
      aria-pressed={shown}
      onClick={() => site.show({ moment: { day: dayOf(period, site.register) } })}
    >
      {head}
    </button>
  )
}
