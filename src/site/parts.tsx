import { Activity, type FunctionComponent, memo, use, useDeferredValue } from 'react'
import { type Site, SiteProvider, usePresentSite } from './site.ts'

type Part<Props> = FunctionComponent<Props>

/** A part of a page that follows every change at once. */
export function atOnce<Props extends object>(part: Part<Props>): Part<Props> {
  return provided(part, usePresentSite)
}

/**
 * A part of a page that follows a change once what the reader touched has answered. React draws it in short slices,
 * between which the page goes on listening; without that, every step in time would wait for the whole map.
 */
export function deferred<Props extends object>(part: Part<Props>): Part<Props> {
  return provided(part, () => useDeferredValue(usePresentSite()))
}

/** Each part asks for the site by itself: a provider round several would bring them all to life at once. */
function provided<Props extends object>(part: Part<Props>, useIt: () => Site): Part<Props> {
  const Still = memo(part)
  return function Provided(props) {
    return (
      <SiteProvider value={useIt()}>
        <Still {...props} />
      </SiteProvider>
    )
  }
}

/**
 * A part of a page that scripts take over when all else is done, as React does with what is in an Activity. Until then
 * it is what the page was written with. Trap: other props, or another value of a context, bring it to life at once.
 */
export function last<Props extends object>(Part: Part<Props>): Part<Props> {
  const Still = memo(function Last(props: Props) {
    return (
      <Activity>
        <Part {...props} />
      </Activity>
    )
  })
  return function AtLast(props) {
    return <Still {...props} />
  }
}

const never = new Promise<never>(() => {})

/**
 * Stands in a browser for a part of a page that no address changes: it stays as it was written, and neither its code nor
 * its facts have to be there. `const Facts = import.meta.env.SSR ? last(atOnce(CrossingFacts)) : AsWritten`
 * Trap: not below a context that changes, such as the site of another part: React would wait for it in vain, and show no
 * change any more.
 */
export const AsWritten = last(function Untouched(): never {
  return use(never)
})
