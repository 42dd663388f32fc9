import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react'
import { PageMapProvider } from '../map/page-map.ts'
import {
  HydratedProvider,
  SiteProvider,
  SiteStoreProvider,
  useDeferredSite,
  usePresentSite,
} from '../site/site.ts'
import type { IslandKind, IslandPage } from './island.ts'

interface Props {
  page: IslandPage
  Content: ComponentType
  follows: IslandKind['follows']
  /** Called once it follows the address. */
  onHydrated?: (() => void) | undefined
}

/** The root of an island, the same where it is prerendered and where it is hydrated. */
export function IslandRoot({ page: { site, map }, Content, follows, onHydrated }: Props) {
  const Following = follows === 'at once' ? AtOnce : Deferred
  return (
    <SiteStoreProvider value={site}>
      <PageMapProvider value={map}>
        <Following>
          <Hydrated onHydrated={onHydrated}>
            <Content />
          </Hydrated>
        </Following>
      </PageMapProvider>
    </SiteStoreProvider>
  )
}

function AtOnce({ children }: { children: ReactNode }) {
  return <SiteProvider value={usePresentSite()}>{children}</SiteProvider>
}

function Deferred({ children }: { children: ReactNode }) {
  return <SiteProvider value={useDeferredSite()}>{children}</SiteProvider>
}

/** Controls start to work in a transition, drawn in slices, so that the reader is not held up. */
function Hydrated({ onHydrated, children }: Pick<Props, 'onHydrated'> & { children: ReactNode }) {
  const [isHydrated, setHydrated] = useState(false)
  useEffect(
    function tellHydrated() {
      startTransition(() => setHydrated(true))
      onHydrated?.()
    },
    [onHydrated],
  )
  return <HydratedProvider value={isHydrated}>{children}</HydratedProvider>
}
