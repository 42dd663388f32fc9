import type { Crossing } from '../model/register.ts'

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
