import type { Decision } from '../../../geodata/schema/decision.ts'
import type { Language } from '../../address/view.ts'
import { shortDate, whenOfDate } from '../../i18n/dates.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { longDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { textsOf } from '../../i18n/texts.ts'
import type { Register } from '../../model/register.ts'
import { sourcesByRank } from '../../model/source-rank.ts'
import { SourceTitle } from '../../parts/source/SourceLink.tsx'

interface Props {
  decision: Decision
  register: Register
  language: Language
}

/** The content of a feed entry: what the decision changes, for how long, and where it was published. */
export function FeedContent({ decision, register, language }: Props) {
  const text = textsOf(language).decisions
  const { announcedUntil, applications, effects, note, sources, summary } = decision
  const until = announcedUntil && longDay(announcedUntil, language)
  const accepting = register.crossings.filter(({ id }) => applications.acceptedAt.includes(id))
  return (
    <>
      <p>{localized(summary, language)}</p>
      {effects.length === 0 ? (
        <p>{text.noEffects(until)}</p>
      ) : (
        <ul>
          {register.crossings.flatMap(({ id, names }) =>
            effects
              .filter(({ crossing }) => crossing === id)
              .map(({ status, at }) => (
                <li key={id}>
                  {names.fi} {text.changed(status, { ...whenOfDate(at), form: 'short' })}
                </li>
              )),
          )}
        </ul>
      )}
      <p>
        {text.applications}:{' '}
        {accepting.length > 0
          ? text.accepted(dictionaryOf(language).words.list(accepting.map(({ names }) => names.fi)))
          : text.acceptedNowhere}{' '}
        {applications.note && localized(applications.note, language)}
      </p>
      <p>
        {text.end}: {until ?? text.untilFurtherNotice}.
      </p>
      {note && (
        <p>
          {text.note}: {localized(note, language)}
        </p>
      )}
      <p>{text.sources}:</p>
      <ul>
        {sourcesByRank(register, sources).map((source) => (
          <li key={source.id}>
            <a href={source.url} hrefLang={source.lang}>
              {localized(source.publisher, language)}
            </a>
            : <SourceTitle source={source} language={language} />
            {source.date && `, ${shortDate(source.date, language)}`}
          </li>
        ))}
      </ul>
    </>
  )
}
