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
      <p className="latest-record">
        <LatestRecord />
      </p>
      <Insight />
    </header>
  )
}

function LatestRecord() {
  const site = useSite()
  if (showsLatest(site)) return site.dictionary.home.confirmedOnly(<ConfirmedOn />)
  return <LatestSentence {...latestRecord(site)} />
}
