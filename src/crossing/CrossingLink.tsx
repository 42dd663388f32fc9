import type { Crossing } from '../model/register.ts'
import { useSite } from '../site/site.ts'

/** A crossing's name, linked to its page at the moment shown. */
export function CrossingLink({ crossing, pair = false }: { crossing: Crossing; pair?: boolean }) {
  const { addressOf } = useSite()
  const page = { kind: 'crossing', id: crossing.id } as const
  return (
    <a href={addressOf({ page, crossing: null, map: null, anchor: null })}>
      <span lang="fi">{crossing.names.fi}</span>
      {pair && (
        <>
          {' – '}
          <span lang="ru">{crossing.counterpart.names.ru}</span>
        </>
      )}
    </a>
  )
}
