import type { Decision, Status } from '../../../geodata/schema/decision.ts'
import type { Language } from '../../address/view.ts'
import { longDayNear, whenOf, whenOfDate } from '../../i18n/dates.ts'
import { longDay, time } from '../../i18n/format.ts'
import { extensionsOf } from '../../model/decisions.ts'
import { helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { isWithin } from '../../model/periods.ts'
import type { Register } from '../../model/register.ts'
import { type Site, useSite } from '../../site/site.ts'
import { DecisionLink } from '../source/SourceLink.tsx'

/** Which decision brought the situation about, and where applications are accepted. */
export function Standfirst() {
  const { register, dictionary, view, situation } = useSite()
  const period = register.periods.find((each) => isWithin(each, situation.at))
  const accepting = situation.crossings.filter(({ applications }) => applications)
  const first = register.periods[1]
  return (
    <p key={situation.at} className="standfirst">
      {period?.decision ? (
        <Cause decision={period.decision} />
      ) : (
        first?.from && dictionary.home.before(whenOf(first.from), situation.crossings.length)
      )}{' '}
      {situation.decision &&
        (accepting.length > 0
          ? dictionary.applications.onlyAt(accepting.map(({ crossing }) => crossing.names[view.language]))
          : dictionary.applications.none)}
    </p>
  )
}

/** "Vaalimaa, … closed on 18 November at 00:00 by decision SM/2023/4; extended … by …" */
function Cause({ decision }: { decision: Decision }) {
  const site = useSite()
  const { register, dictionary, view, situation } = site
  const extension = extensionsOf(decision, register.decisions, situation.at).at(-1)
  const extended =
    extension &&
    dictionary.decision.extension(
      extension.announcedUntil && longDay(extension.announcedUntil, view.language),
      <DecisionLink decision={extension} />,
    )
  const by = <DecisionLink decision={decision} />
  if (extension && situation.counts.open === 0) {
    return dictionary.decision.allClosedSince(whenOfDate(decision.inForceFrom), by, extended)
  }
  return dictionary.decision.sentence(dictionary.decision.changed(changesOf(decision, site)), by, extended)
}

/** The effects of a decision that have happened, grouped by kind and hour. */
function changesOf(decision: Decision, { register, view, situation, moment }: Site) {
  const groups = new Map<string, { names: string[]; status: Status; at: Instant }>()
  for (const effect of decision.effects) {
    const at = Date.parse(effect.at)
    if (at > situation.at) continue
    const group = groups.get(`${effect.status} ${at}`) ?? { names: [], status: effect.status, at }
    group.names.push(crossingNamed(register, effect.crossing, view.language))
    groups.set(`${effect.status} ${at}`, group)
  }
  return [...groups.values()].map(({ names, status, at }) => {
    const clock = helsinkiClock(at)
    return {
      names,
      status,
      day: longDayNear(clock.day, moment.day, view.language),
      time: time(clock.time, view.language),
    }
  })
}

function crossingNamed({ crossings }: Register, id: string, language: Language): string {
  return crossings.find((crossing) => crossing.id === id)?.names[language] ?? id
}
