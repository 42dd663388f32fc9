import type { Crossing } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { CrossingPair } from './CrossingPair.tsx'

/** A crossing's name, or both as on the signs, linked to its page at the moment shown. */
export function CrossingLink({ crossing, pair = false }: { crossing: Crossing; pair?: boolean }) {
  const { addressOf, view } = useSite()
  const page = { kind: 'crossing', id: crossing.id } as const
  return (
    <a href={addressOf({ page, crossing: null, map: null, anchor: null })}>
      {pair ? (
        <CrossingPair crossing={crossing} />
      ) : (
        <span lang={view.language === 'ru' ? undefined : 'fi'}>{crossing.names[view.language]}</span>
      )}
    </a>
  )
}
