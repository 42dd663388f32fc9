import { createElement, Fragment } from 'react'
import { shortDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { confirmedOn, type Statements } from '../../i18n/words/statement.ts'
import { PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'
import { OpeningLink } from '../moment/OpeningLink.tsx'
import { CitedText } from '../source/CitedText.tsx'
import { SourceLink } from '../source/SourceLink.tsx'
import { useRecordAge } from './useRecordAge.ts'

/** What the two statements rest on, each beneath its own. */
export function StatementNotes({ statements: { moment } }: { statements: Statements }) {
  return (
    <div className="statement-notes">
      {moment.moment === null ? (
        <ArticleNote />
      ) : (
        <p className="article-note">
          <span className="without-room">
            <OpeningLink />
          </span>
        </p>
      )}
      <RecordNote />
    </div>
  )
}

/** Who published the article, whom it cites, and where its claims are checked. */
function ArticleNote() {
  const { register, dictionary, view, addressOf } = useSite()
  const { opensOn, moments } = register.record
  const [id = ''] = moments.find(({ date }) => date === opensOn)?.sources ?? []
  const source = register.sources.get(id)
  const parts = source
    ? dictionary.statement.article(
        <SourceLink id={id}>{localized(source.publisher, view.language)}</SourceLink>,
        (words) => <a href={addressOf({ ...PLAIN, page: { kind: 'about' }, anchor: 'article' })}>{words}</a>,
      )
    : []
  return <p className="article-note">{createElement(Fragment, null, ...parts)}</p>
}

/** Beneath the latest record: how old it is and, where the statement has no room for it, what it rests on. */
function RecordNote() {
  const site = useSite()
  const { register, dictionary, view } = site
  const text = dictionary.statement
  const { lastConfirmedOn, searchedUpTo } = register.record
  const age = useRecordAge(lastConfirmedOn)
  return (
    <p className="record-note">
      <span className="without-room">
        <CitedText
          parts={text.confirmedAndSearched(confirmedOn(site), shortDay(searchedUpTo, view.language))}
        />
      </span>
      <span key={age}>{age !== null && ` ${text.age(age)}`}</span>
    </p>
  )
}
