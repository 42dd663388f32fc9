import { number } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { useTextSite } from '../site/text-site.ts'
import { Fact } from './Fact.tsx'
import { FenceAtCrossings } from './FenceAtCrossings.tsx'
import { FenceProgress } from './FenceProgress.tsx'
import { SouthEast } from './SouthEast.tsx'
import { useFigure } from './useFigure.ts'

/** The fence as a whole: what was planned, and what is known of how far it has come. */
export function FenceSection() {
  const { programme, texts, view } = useTextSite()
  const text = texts.about.fence
  const figure = useFigure()
  const { plan, stages, height, costMillionEur, completionPlanned } = programme
  return (
    <>
      <dl className="about-facts">
        <Fact name={text.plan} sources={plan.sources}>
          {figure(plan)}.
        </Fact>
        <Fact name={text.stages} sources={stages.sources}>
          {stages.value
            .map(({ name, km }) => text.stage(localized(name, view.language), number(km, view.language)))
            .join('; ')}
          .
        </Fact>
        <Fact name={text.height} sources={height.sources}>
          {figure(height)}.
        </Fact>
        <Fact name={text.cost} sources={costMillionEur.sources}>
          {figure(costMillionEur, text.million)}
        </Fact>
        <Fact name={text.completion} sources={completionPlanned.sources}>
          {figure(completionPlanned, (value) => `${value}.`)}
        </Fact>
        <SouthEast />
      </dl>
      <FenceProgress />
      <FenceAtCrossings />
    </>
  )
}
