import type { ComponentProps } from 'react'
import type { Visit } from '../../address/browser-address.ts'
import type { Moment } from '../../model/helsinki.ts'
import { followsHere } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

interface Props extends ComponentProps<'a'> {
  /** null: the moment that the map opens on. */
  to: Moment | null
  /** Several moments of one visit are one step of the history. */
  visit?: () => Visit | undefined
}

/**
 * A link to the present page at another moment. With scripts it is followed without loading; asked for a tab or a
 * window, the browser opens the page of that moment.
 */
export function MomentLink({ to, visit, ...attributes }: Props) {
  const { addressOf, show } = useSite()
  return (
    <a
      href={addressOf({ moment: to })}
      {...attributes}
      onClick={(event) => {
        if (!followsHere(event)) return
        event.preventDefault()
        show({ moment: to }, { visit: visit?.() })
      }}
    />
  )
}
