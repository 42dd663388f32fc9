import type { Source } from '../../../geodata/schema/source.ts'
import { longDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { ConfirmedOn } from '../../parts/source/ConfirmedOn.tsx'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'
import { AboutFact } from './Section.tsx'

/** How the map knows what it says, and what it cannot say. */
export function MethodSection() {
  const { register, texts, view, addressOf } = useTextSite()
  const text = texts.about.method
  const { lastConfirmation, searchedUpTo } = register.record
  const { what, note } = lastConfirmation
  const notes = [note && localized(note, view.language), text.searched(longDay(searchedUpTo, view.language))]
  const decisions = addressOf({ ...PLAIN, page: { kind: 'decisions' } })
  const count = (kind: Source['kind']) =>
    [...register.sources.values()].filter((source) => source.kind === kind).length
  return (
    <dl className="about-facts">
      <AboutFact name={text.status}>
        {text.statusText((words) => (
          <a href={decisions}>{words}</a>
        ))}
      </AboutFact>
      <AboutFact name={text.time}>{text.timeText}</AboutFact>
      <AboutFact name={text.confirmed}>
        {text.confirmedText(<ConfirmedOn />, localized(what, view.language), notes.filter(Boolean).join(' '))}
      </AboutFact>
      <AboutFact name={text.unknown}>{text.unknownText}</AboutFact>
      <AboutFact name={text.sources}>
        {text.sourcesText({
          all: register.sources.size,
          primary: count('primary'),
          press: count('press'),
          reference: count('reference'),
        })}
      </AboutFact>
    </dl>
  )
}
