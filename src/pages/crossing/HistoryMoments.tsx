import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import { closeScale, recordScale } from '../../drawing/time-scale.ts'
import { whenOfMoment, written } from '../../i18n/dates.ts'
import { symbolWords } from '../../i18n/words/crossing.ts'
import { headOf } from '../../i18n/words/period-heads.ts'
import { dayOf } from '../../model/page-days.ts'
import { isWithin, settledAt } from '../../model/periods.ts'
import { situationAt, situationOf } from '../../model/situation.ts'
import { MomentLink } from '../../parts/moment/MomentLink.tsx'
import { MomentMark } from '../../parts/time/MomentMark.tsx'
import { useOwnCrossing, useSite } from '../../site/site.ts'

/** On the history of a crossing: the moment shown, and below it each period with what held, which leads to its day. */
export function HistoryMoments() {
  const crossing = useOwnCrossing()
  const site = useSite()
  const { register, dictionary, at } = site
  return (
    <>
      <ShownMoment />
      <ol className="history-moments" aria-label={dictionary.crossing.periods}>
        {register.periods.map((period) => {
          const state = situationOf(situationAt(register, settledAt(period)), crossing)
          return (
            <li key={headOf(period, site)}>
              <MomentLink
                to={{ day: dayOf(period, register) }}
                aria-current={isWithin(period, at) ? 'true' : undefined}
              >
                <CrossingSample status={state.status} applications={state.applications} size={12} />
                <span className="history-moment">{headOf(period, site)}</span>
                <span className="visually-hidden">, {symbolWords(state, dictionary)}</span>
              </MomentLink>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Among the changes with its words; later it stands on the whole record, whose words are longer. */
function ShownMoment() {
  const { register, view, moment, at } = useSite()
  const close = closeScale(register)
  if (!close || at >= close.to) {
    return <MomentMark className="time-mark-whole" share={recordScale(register).shareOf(at)} />
  }
  const day = written({ ...whenOfMoment(moment), form: 'short' }, view.language)
  return <MomentMark className="time-mark-close" share={close.shareOf(at)} words={[day, day]} />
}
