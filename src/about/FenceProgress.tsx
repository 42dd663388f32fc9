import { shortDate } from '../i18n/dates.ts'
import { localized } from '../i18n/localized.ts'
import { useTextSite } from '../site/text-site.ts'
import { SourceNames } from '../source/SourceNames.tsx'
import { ProgressChart } from './ProgressChart.tsx'
import { useKilometres } from './useKilometres.ts'
import { usePlanned } from './usePlanned.ts'

/** How much of the fence is said to stand: drawn, and as a table with every source. */
export function FenceProgress() {
  const { programme, texts, view } = useTextSite()
  const text = texts.about.fence
  const kilometres = useKilometres()
  const planned = usePlanned()
  return (
    <>
      <h3>{text.progress}</h3>
      <figure className="progress">
        <ProgressChart />
        <figcaption className="note">
          {text.caption(planned, <SourceNames ids={programme.plannedKm.sources} />)}
        </figcaption>
      </figure>
      <table className="progress-table">
        <caption className="visually-hidden">{text.progress}</caption>
        <thead>
          <tr>
            <th scope="col">{text.date}</th>
            <th scope="col">{text.kilometres}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {programme.progress.map((entry) => (
            <tr key={entry.date}>
              <th scope="row">{shortDate(entry.date, view.language)}</th>
              <td>{kilometres(entry)}</td>
              <td>
                <SourceNames ids={entry.sources} />
                {entry.note && <span className="note">{localized(entry.note, view.language)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
