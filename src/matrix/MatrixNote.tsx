import { whenOf } from '../i18n/dates.ts'
import { headOf } from '../i18n/words/period-heads.ts'
import { settledAt } from '../model/periods.ts'
import { situationAt } from '../model/situation.ts'
import { useSite } from '../site/site.ts'

/** What the cells cannot say: what the dot means, and the hour at which a short opening ended. */
export function MatrixNote() {
  const site = useSite()
  const { register, dictionary, view } = site
  const text = dictionary.matrix
  const reopenings = register.periods.flatMap((period) => {
    const reopened = situationAt(register, settledAt(period)).crossings.filter(
      ({ status, since }) => status === 'open' && since?.decision === period.decision && since !== null,
    )
    if (period.to === null || reopened.length === 0) return []
    const names = text.reopened(reopened.map(({ crossing }) => crossing.names[view.language]))
    return [text.noteEnd(headOf(period, site), names, whenOf(period.to, register.record.opensOn))]
  })
  return <p className="note">{[text.noteApplications, ...reopenings].join(' ')}</p>
}
