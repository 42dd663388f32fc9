import type { FenceState } from '../../geodata/schema/fence.ts'
import { CrossingLink } from '../crossing/CrossingLink.tsx'
import { longMoment } from '../i18n/format.ts'
import { fenceStageAt } from '../model/fence.ts'
import { useSite } from '../site/site.ts'
import { FenceSample } from '../symbols/Sample.tsx'

const STATES: readonly FenceState[] = ['built', 'under construction', 'planned']

/** The fence at the moment shown, state by state: the fence column of the table where that has no room. */
export function FenceList() {
  const { register, dictionary, view, moment, at } = useSite()
  const text = dictionary.fence
  const groups = STATES.map((state) => ({
    state,
    crossings: register.crossings.filter(({ id }) => {
      const section = register.fence.find(({ crossing }) => crossing === id)
      return section && fenceStageAt(section, at)?.state === state
    }),
  })).filter(({ crossings }) => crossings.length > 0)
  return (
    <section className="fence-list">
      <h2>{text.title(longMoment(moment, view.language))}</h2>
      <ul>
        {groups.map(({ state, crossings }) => (
          <li key={[state, ...crossings.map(({ id }) => id)].join(' ')}>
            <FenceSample state={state} />
            <span>
              <strong>{text.state[state]}</strong>
              {text.at(
                dictionary.words.listOf(
                  crossings.map((each) => <CrossingLink key={each.id} crossing={each} />),
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
