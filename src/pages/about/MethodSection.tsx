import type { Source } from '../../../geodata/schema/source.ts'
import { localized } from '../../i18n/localized.ts'
import { ConfirmedOn } from '../../parts/headline/LatestSentence.tsx'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'
import { AboutFact } from './Section.tsx'

/** How the map knows what it says, and what it cannot say. */
export function MethodSection() {
  const { register, texts, view, addressOf } = useTextSite()
  const text = texts.about.method
  const { what, note } = register.record.lastConfirmed
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
        {text.confirmedText(
          <ConfirmedOn />,
          localized(what, view.language),
          note ? localized(note, view.language) : null,
        )}
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
