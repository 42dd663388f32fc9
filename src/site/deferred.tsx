import { type ComponentType, memo, useDeferredValue } from 'react'
import { LaterSiteProvider, useSite } from './site.ts'

/**
 * A part of a page that follows a change once what the reader touched has answered. React draws it in short slices,
 * between which the page goes on listening; without that, every step in time would wait for the whole map.
 */
export function deferred<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  const Still = memo(Part)
  return function Deferred(props: Props) {
    return (
      <LaterSiteProvider value={useDeferredValue(useSite())}>
        <Still {...props} />
      </LaterSiteProvider>
    )
  }
}
