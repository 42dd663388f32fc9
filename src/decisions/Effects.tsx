import type { Decision } from '../../geodata/schema/decision.ts'
import { type When, whenOf } from '../i18n/dates.ts'
import { instantOfDate } from '../model/decisions.ts'
import { helsinkiClock } from '../model/helsinki.ts'
import { PLAIN } from '../site/plain-view.ts'
import { useTextSite } from '../site/text-site.ts'
import { CrossingSample } from '../symbols/Sample.tsx'

/** What a decision changes, crossing by crossing from north to south, with the hour. */
export function Effects({ decision }: { decision: Decision }) {
  const { register, texts, view, addressOf } = useTextSite()
  const { day } = helsinkiClock(instantOfDate(decision.inForceFrom))
  const rows = register.crossings.flatMap((crossing) =>
    decision.effects
      .filter((effect) => effect.crossing === crossing.id)
      .map((effect) => ({ crossing, effect })),
  )
  return (
    <ul className="effects">
      {rows.map(({ crossing: { id, names }, effect: { status, at } }) => (
        <li key={id}>
          <CrossingSample
            status={status}
            applications={status === 'open' && decision.applications.acceptedAt.includes(id)}
            size={15}
          />
          <span>
            <a href={addressOf({ ...PLAIN, page: { kind: 'crossing', id }, moment: { day: dayOf(at) } })}>
              {names[view.language]}
            </a>{' '}
            {texts.decisions.changed(status, when(at))}
          </span>
        </li>
      ))}
    </ul>
  )

  function when(at: string): When {
    const effective = whenOf(Date.parse(at), day)
    return effective.date === day ? { time: effective.time } : effective
  }

  function dayOf(at: string): string {
    return helsinkiClock(Date.parse(at)).day
  }
}
