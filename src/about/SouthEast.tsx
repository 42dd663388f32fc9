import { longDate } from '../i18n/format.ts'
import { useTextSite } from '../site/text-site.ts'
import { SourceNames } from '../source/SourceNames.tsx'
import { Fact } from './Fact.tsx'
import { useFigure } from './useFigure.ts'
import { useKilometres } from './useKilometres.ts'

/** The part of the fence with figures of its own: its share of the plan, and how much of that is said to stand. */
export function SouthEast() {
  const { programme, texts, view } = useTextSite()
  const text = texts.about.fence
  const figure = useFigure()
  const kilometres = useKilometres()
  return (
    <Fact name={text.southEast}>
      {figure(programme.southEastShareKm, text.southEastShare)}
      <SourceNames ids={programme.southEastShareKm.sources} />
      <ul className="plain-list">
        {programme.progressSouthEast.map((entry) => (
          <li key={entry.date}>
            {text.southEastProgress(kilometres(entry), longDate(entry.date, view.language))}
            <SourceNames ids={entry.sources} />
          </li>
        ))}
      </ul>
    </Fact>
  )
}
