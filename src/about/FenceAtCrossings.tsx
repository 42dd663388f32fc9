import type { LocalizedText } from '../../geodata/schema/scalars.ts'
import { number } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { fenceStageAt } from '../model/fence.ts'
import { endOfRecord } from '../model/register.ts'
import { PLAIN } from '../site/plain-view.ts'
import { useTextSite } from '../site/text-site.ts'
import { FenceSample } from '../symbols/Sample.tsx'
import { Fact } from './Fact.tsx'

/** The latest state of the fence at each crossing, north to south, with what is not known of it. */
export function FenceAtCrossings() {
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
              <Fact key={id} name={link}>
                {dictionary.crossing.notKnown}
              </Fact>
            )
          }
          const { lengthKm, lengthNote, extentNote, note, sources } = section
          const since = stage.from === null ? null : { date: stage.from }
          return (
            <Fact key={id} name={link} sources={sources}>
              <FenceSample state={stage.state} />{' '}
              <strong>{text.since(dictionary.fence.state[stage.state], since)}</strong>.{' '}
              {said([stage.note, note])}
              <br />
              {lengthKm && text.length(number(lengthKm, language))} {said([lengthNote])} {text.extent}{' '}
              {said([extentNote])}
            </Fact>
          )
        })}
      </dl>
    </>
  )

  function said(notes: readonly (LocalizedText | undefined)[]): string {
    return notes.flatMap((note) => (note ? localized(note, language) : [])).join(' ')
  }
}
