import type { Crossing } from '../../model/register.ts'

/** A crossing's names as a title: the second lighter, each marked with its language. */
export function CrossingTitle({ crossing: { names, counterpart } }: { crossing: Crossing }) {
  return (
    <>
      <span lang="fi">{names.fi}</span>{' '}
      <span className="second-name">
        – <span lang="ru">{counterpart.names.ru}</span>
      </span>
    </>
  )
}
