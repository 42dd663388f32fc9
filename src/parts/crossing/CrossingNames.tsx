import type { Crossing } from '../../model/register.ts'
import { atSameMoment } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

/** A crossing's names on both sides, each marked with its language. */
export function CrossingPair({ crossing: { names, counterpart } }: { crossing: Crossing }) {
  return (
    <>
      <span lang="fi">{names.fi}</span>
      {' – '}
      <span lang="ru">{counterpart.names.ru}</span>
    </>
  )
}

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
