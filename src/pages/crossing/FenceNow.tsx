import { FenceSample } from '../../drawing/symbols/Sample.tsx'
import { whenOfMoment } from '../../i18n/dates.ts'
import { fenceStageAt } from '../../model/fence.ts'
import { useOwnCrossing, useSite } from '../../site/site.ts'

/** The state of the fence at a crossing at the moment shown. */
export function FenceNow() {
  const crossing = useOwnCrossing()
  const { register, dictionary, moment, at } = useSite()
  return register.fence
    .filter((section) => section.crossing === crossing.id)
    .map((section) => {
      const shown = fenceStageAt(section, at)
      return (
        shown && (
          <p key={section.id} className="fence-now">
            <FenceSample state={shown.state} />
            <strong>{dictionary.fence.on(shown.state, whenOfMoment(moment))}</strong>
          </p>
        )
      )
    })
}
