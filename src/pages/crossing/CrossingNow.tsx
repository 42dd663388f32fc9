import { shownStatement } from '../../i18n/words/statement.ts'
import { NearestOpen } from '../../parts/crossing/NearestOpen.tsx'
import { CitedText } from '../../parts/source/CitedText.tsx'
import { useOwnCrossing, useSite } from '../../site/site.ts'

/** Who decided it, where the statements have no room for that; and where the nearest open crossing was. */
export function CrossingNow() {
  const site = useSite()
  const crossing = useOwnCrossing()
  return (
    <div className="crossing-now">
      <p className="without-room">
        <CitedText parts={shownStatement(site, crossing).reasons} />
      </p>
      <NearestOpen crossing={crossing} />
    </div>
  )
}
