import { createElement, Fragment } from 'react'
import { longDay } from '../../i18n/format.ts'
import type { LatestRecord } from '../../i18n/words/facts.ts'
import { useSite } from '../../site/site.ts'
import { SourceLink } from '../source/SourceLink.tsx'
import { primarySource } from '../source/source-rank.ts'

/** The latest record in one sentence, with who confirmed it last. */
export function LatestSentence({ what, since }: LatestRecord) {
  return createElement(Fragment, null, ...useSite().dictionary.latest(what, since, <ConfirmedOn />))
}

/** The day of the last confirmation, linked to its source. */
export function ConfirmedOn() {
  const { register, view } = useSite()
  const { lastConfirmation, lastConfirmedOn } = register.record
  const day = longDay(lastConfirmedOn, view.language)
  if (lastConfirmedOn !== lastConfirmation.date) return day
  return <SourceLink id={primarySource(register, lastConfirmation.sources)}>{day}</SourceLink>
}
