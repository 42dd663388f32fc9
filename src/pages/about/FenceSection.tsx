import type { LocalizedText } from '../../../geodata/schema/scalars.ts'
import { FenceSample } from '../../drawing/symbols/Sample.tsx'
import { shortDate } from '../../i18n/dates.ts'
import { longDate, number } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { fenceStageAt } from '../../model/fence.ts'
import { endOfRecord } from '../../model/register.ts'
import { FenceBarcode } from '../../parts/fence-barcode/FenceBarcode.tsx'
import { SourceNames } from '../../parts/source/SourceNames.tsx'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'
import { useFigure, useKilometres, usePlanned } from './figures.ts'
import { ProgressChart } from './ProgressChart.tsx'
import { AboutFact } from './Section.tsx'

/** The fence as a whole: what was planned, and how far it is known to have come. */
export function FenceSection() {
  const { programme, texts, view } = useTextSite()
  const text = texts.about.fence
  const figure = useFigure()
  const { plan, stages, height, costMillionEur, completionPlanned } = programme
  return (
    <>
      <dl className="about-facts">
        <AboutFact name={text.plan} sources={plan.sources}>
          {figure(plan)}.
        </AboutFact>
        <AboutFact name={text.stages} sources={stages.sources}>
          {stages.value
            .map(({ name, km }) => text.stage(localized(name, view.language), number(km, view.language)))
            .join('; ')}
          .
        </AboutFact>
        <AboutFact name={text.height} sources={height.sources}>
          {figure(height)}.
        </AboutFact>
        <AboutFact name={text.cost} sources={costMillionEur.sources}>
          {figure(costMillionEur, text.million)}
        </AboutFact>
        <AboutFact name={text.completion} sources={completionPlanned.sources}>
          {figure(completionPlanned, (value) => `${value}.`)}
        </AboutFact>
        <SouthEast />
      </dl>
      <FenceBarcode Heading="h3" />
      <FenceProgress />
      <FenceAtCrossings />
    </>
  )
}

/** How much of the fence is said to stand: drawn, and as a table with every source. */
function FenceProgress() {
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

/** The latest state of the fence at each crossing, north to south, with what is unknown. */
function FenceAtCrossings() {
  const { register, texts, dictionary, view, addressOf } = useTextSite()
  const text = texts.about.fence
  const { language } = view
  return (
    <>
      <h3>{text.byCrossing}</h3>
      <p>{text.extents}</p>
      <dl className="about-facts">
        {register.crossings.map(({ id, names }) => {
          const section = register.fence.find(({ crossing }) => crossing === id)
          const stage = section && fenceStageAt(section, endOfRecord(register))
          const link = <a href={addressOf({ ...PLAIN, page: { kind: 'crossing', id } })}>{names[language]}</a>
          if (!section || !stage) {
            return (
              <AboutFact key={id} name={link}>
                {dictionary.crossing.notKnown}
              </AboutFact>
            )
          }
          const { lengthKm, lengthNote, extentNote, note, sources } = section
          const since = stage.from === null ? null : { date: stage.from }
          return (
            <AboutFact key={id} name={link} sources={sources}>
              <FenceSample state={stage.state} />{' '}
              <strong>{text.since(dictionary.fence.state[stage.state], since)}</strong>.{' '}
              {said([stage.note, note])}
              <br />
              {lengthKm && text.length(number(lengthKm, language))} {said([lengthNote])} {text.extent}{' '}
              {said([extentNote])}
            </AboutFact>
          )
        })}
      </dl>
    </>
  )

  function said(notes: readonly (LocalizedText | undefined)[]): string {
    return notes.flatMap((note) => (note ? localized(note, language) : [])).join(' ')
  }
}

/** The part of the fence with figures of its own: its share of the plan, and how much of that is said to stand. */
function SouthEast() {
  const { programme, texts, view } = useTextSite()
  const text = texts.about.fence
  const figure = useFigure()
  const kilometres = useKilometres()
  return (
    <AboutFact name={text.southEast}>
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
    </AboutFact>
  )
}
