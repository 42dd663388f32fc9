import { ownCrossing } from '../../address/view.ts'
import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import { longDay } from '../../i18n/format.ts'
import { latestOf, statusSentence } from '../../i18n/words/crossing.ts'
import { headline } from '../../i18n/words/headline.ts'
import { type Crossing, endOfRecord } from '../../model/register.ts'
import { situationAt, situationOf } from '../../model/situation.ts'
import { CrossingTitle } from '../../parts/crossing/CrossingTitle.tsx'
import { type Site, useSite } from '../../site/site.ts'

/** The day and its situation; and, always beside it, the latest record. */
export function EmbedHeadline() {
  const site = useSite()
  const { register, dictionary, view } = site
  const own = register.crossings.find(({ id }) => id === ownCrossing(view.page))
  const latest = own ? latestOf(site, own).what : countOf(site)
  const endsOn = longDay(register.record.endsOn, view.language)
  return (
    <>
      {own ? <State crossing={own} /> : <h1>{headline(site)}</h1>}
      <p className="latest-record">{dictionary.share.embed.latest(endsOn, latest)}</p>
    </>
  )
}

/** How many crossings are open at the latest record: short, for a small frame. */
function countOf({ register, dictionary }: Pick<Site, 'register' | 'dictionary'>): string {
  const { counts, crossings } = situationAt(register, endOfRecord(register))
  return dictionary.share.embed.count(counts.open, crossings.length)
}

function State({ crossing }: { crossing: Crossing }) {
  const site = useSite()
  const { status, applications } = situationOf(site.situation, crossing)
  return (
    <div className="embed-state">
      <h1>
        <CrossingTitle crossing={crossing} />
      </h1>
      <p key={site.at}>
        <CrossingSample status={status} applications={applications} size={15} />{' '}
        {statusSentence(site, crossing)}
      </p>
    </div>
  )
}
