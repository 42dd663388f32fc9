import { fenceStageAt } from '../model/fence.ts'
import type { Crossing } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { primarySource } from '../source/primary-source.ts'
import { SourceLink } from '../source/SourceLink.tsx'
import { FenceSample } from '../symbols/Sample.tsx'

/** The fence at a crossing at the moment shown, in brief: its pattern, its state, and how well its extent is known. */
export function FenceFact({ crossing }: { crossing: Crossing }) {
  const { register, dictionary, at } = useSite()
  const text = dictionary.fence
  const section = register.fence.find((each) => each.crossing === crossing.id)
  const stage = section && fenceStageAt(section, at)
  if (!section || !stage) return dictionary.crossing.notKnown
  const extent = section.extent === 'measured' ? null : text.extent[section.extent]
  return (
    <>
      <FenceSample state={stage.state} />{' '}
      <SourceLink id={primarySource(register, section.sources)}>{text.state[stage.state]}</SourceLink>
      {extent && `; ${extent}`}
    </>
  )
}
