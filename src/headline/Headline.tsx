import { headline, latestRecord, showsLatest } from '../i18n/words/headline.ts'
import { Insight } from '../insight/Insight.tsx'
import { useSite } from '../site/site.ts'
import { ConfirmedOn, LatestSentence } from './LatestSentence.tsx'
import { Standfirst } from './Standfirst.tsx'

/** The date and the count; who decided it; and how old the newest knowledge is. */
export function Headline() {
  const site = useSite()
  return (
    <header className="headline">
      <h1>{headline(site)}</h1>
      <Standfirst />
      <LatestRecord />
      <Insight />
    </header>
  )
}

function LatestRecord() {
  const site = useSite()
  const isShown = showsLatest(site)
  return (
    <p key={String(isShown)} className="latest-record">
      {isShown ? (
        site.dictionary.home.confirmedOnly(<ConfirmedOn />)
      ) : (
        <LatestSentence {...latestRecord(site)} />
      )}
    </p>
  )
}
