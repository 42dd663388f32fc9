import { longDay } from '../../i18n/format.ts'
import { primarySource } from '../../model/source-rank.ts'
import { useSite } from '../../site/site.ts'
import { SourceLink } from './SourceLink.tsx'

/** The day of the last confirmation, linked to its source. */
export function ConfirmedOn() {
  const { register, view } = useSite()
  const { lastConfirmation, lastConfirmedOn } = register.record
  const day = longDay(lastConfirmedOn, view.language)
  if (lastConfirmedOn !== lastConfirmation.date) return day
  return <SourceLink id={primarySource(register, lastConfirmation.sources)}>{day}</SourceLink>
}
