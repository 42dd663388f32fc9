import type { FenceSection } from '../../../geodata/schema/fence.ts'
import { FenceSample } from '../../drawing/symbols/Sample.tsx'
import { upperFirst } from '../../i18n/lists.ts'
import { localized } from '../../i18n/localized.ts'
import { fenceWords } from '../../i18n/words/fence.ts'
import { fenceStageAt } from '../../model/fence.ts'
import { sourcesByRank } from '../../model/source-rank.ts'
import { SourceLink } from '../../parts/source/SourceLink.tsx'
import { atSameMoment } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

/** What a popup says of a fence section: its state at the moment shown, its length and ends, and who says so. */
export function FencePopup({ section, titleId }: { section: FenceSection; titleId: string }) {
  const { register, dictionary, view, at, addressOf } = useSite()
  const text = dictionary.fence
  const { language } = view
  const stage = fenceStageAt(section, at)
  const crossing = register.crossings.find(({ id }) => id === section.crossing)
  if (!stage || !crossing) return null
  const notes = [section.lengthNote, section.extentNote, stage.note, section.note]
  return (
    <div className="popup">
      <h2 id={titleId}>{text.heading(crossing.names.fi)}</h2>
      <p className="popup-words" key={`${at}`}>
        <FenceSample state={stage.state} />{' '}
        <strong>{upperFirst(fenceWords(section, stage.state, { dictionary, language }))}</strong>
        {stage.from !== null && `, ${text.since({ date: stage.from })}`}.{' '}
        {notes.flatMap((note) => (note ? localized(note, language) : [])).join(' ')}
      </p>
      <p className="popup-words">
        {dictionary.layers.sources}:{' '}
        {sourcesByRank(register, section.sources).map(({ id, publisher }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <SourceLink id={id}>{localized(publisher, language)}</SourceLink>
          </span>
        ))}
      </p>
      {view.page.kind !== 'crossing' && (
        <div className="popup-actions">
          <a
            className="control primary"
            href={addressOf(atSameMoment({ kind: 'crossing', id: crossing.id }))}
          >
            {dictionary.popup.openPage}
          </a>
        </div>
      )}
    </div>
  )
}
