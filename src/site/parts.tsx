import { Activity, type FunctionComponent, memo, useDeferredValue } from 'react'
import { SiteProvider, usePresentSite } from './site.ts'

/** A part of a page that follows every change at once. */
export function atOnce<Props extends object>(Part: FunctionComponent<Props>): FunctionComponent<Props> {
  const Still = memo(Part)
  return function AtOnce(props) {
    return (
      <SiteProvider value={usePresentSite()}>
        <Still {...props} />
      </SiteProvider>
    )
  }
}

/**
 * A part of a page that follows a change once what the reader touched has answered. React draws it in short slices,
 * between which the page goes on listening; without that, every step in time would wait for the whole map.
 */
export function deferred<Props extends object>(Part: FunctionComponent<Props>): FunctionComponent<Props> {
  const Still = memo(Part)
  return function Deferred(props) {
    return (
      <SiteProvider value={useDeferredValue(usePresentSite())}>
        <Still {...props} />
      </SiteProvider>
    )
  }
}

/**
 * A part of a page that scripts take over when all else is done, as React does with what is in an Activity. Until then
 * it is what the page was written with. Trap: other props, or another value of a context, bring it to life at once.
 */
export function last<Props extends object>(Part: FunctionComponent<Props>): FunctionComponent<Props> {
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
