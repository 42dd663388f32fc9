import { useContext } from 'react'
import type { Source } from '../../../geodata/schema/source.ts'
import { longDate } from '../../i18n/format.ts'
import { languageName } from '../../i18n/languages.ts'
import { localized } from '../../i18n/localized.ts'
import { textsOf } from '../../i18n/texts.ts'
import { SourceLink, SourceTitle } from '../../parts/source/SourceLink.tsx'
import { useSite } from '../../site/site.ts'
import { anchorOf, FootnotesContext } from './Footnotes.tsx'

/** Every source of the page once, under the number that its facts use. */
export function NumberedSources() {
  const { register, dictionary, view } = useSite()
  const footnotes = useContext(FootnotesContext)
  const sources = [...footnotes.keys()].flatMap((id) => register.sources.get(id) ?? [])
  return (
    <section className="numbered-sources">
      <h2>{dictionary.crossing.sources}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id} id={anchorOf(source.id)}>
            <SourceLink id={source.id}>
              <SourceTitle source={source} language={view.language} />
            </SourceLink>{' '}
            <span className="source-about">
              <AboutSource source={source} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** "Finnish Government, 16 November 2023 · Swedish · primary" */
function AboutSource({ source }: { source: Source }) {
  const { view } = useSite()
  const text = textsOf(view.language).sources
  const date = source.date ? longDate(source.date, view.language) : text.undated
  const note = source.dateNote && localized(source.dateNote, view.language).replace(/\.$/, '')
  return [
    `${localized(source.publisher, view.language)}, ${date}${note ? ` (${note})` : ''}`,
    languageName(source.lang, view.language),
    text.kind[source.kind],
  ].join(' · ')
}
