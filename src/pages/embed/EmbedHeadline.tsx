import { ownCrossing } from '../../address/view.ts'
import { headline } from '../../i18n/words/headline.ts'
import { statements } from '../../i18n/words/statement.ts'
import { CrossingTitle } from '../../parts/crossing/CrossingTitle.tsx'
import { StatementPair } from '../../parts/statements/StatementPair.tsx'
import { useSite } from '../../site/site.ts'

/** What the map is of; and what held at its moment beside what is known last, as briefly as in a popup. */
export function EmbedHeadline() {
  const site = useSite()
  const { register, view } = site
  const own = register.crossings.find(({ id }) => id === ownCrossing(view.page)) ?? null
  return (
    <div className="embed-statements" data-of={own ? 'crossing' : 'border'}>
      {own ? (
        <h1>
          <CrossingTitle crossing={own} />
        </h1>
      ) : (
        <h1 className="visually-hidden">
          <span>{headline(site)}</span>
        </h1>
      )}
      <StatementPair statements={statements(site, own)} on="popup" />
    </div>
  )
}
