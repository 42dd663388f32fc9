import type { Crossing } from '../model/register.ts'
import { atSameMoment } from '../site/plain-view.ts'
import { useSite } from '../site/site.ts'
import { CrossingPair } from './CrossingPair.tsx'

/** A crossing's name, or both as on the signs, linked to its page at the moment shown. */
export function CrossingLink({ crossing, pair = false }: { crossing: Crossing; pair?: boolean }) {
  const { addressOf, view } = useSite()
  return (
    <a href={addressOf(atSameMoment({ kind: 'crossing', id: crossing.id }))}>
      {pair ? (
        <CrossingPair crossing={crossing} />
      ) : (
        <span lang={view.language === 'ru' ? undefined : 'fi'}>{crossing.names[view.language]}</span>
      )}
    </a>
  )
}
