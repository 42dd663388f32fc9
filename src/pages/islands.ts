import type { IslandKind } from '../islands/island.ts'

const FIRST = { follows: 'at once', begins: 'first' } as const
const FIRST_DEFERRED = { follows: 'deferred', begins: 'first' } as const
const IN_TURN = { follows: 'deferred', begins: 'in turn' } as const
const IN_TURN_AT_ONCE = { follows: 'at once', begins: 'in turn' } as const
const ONCE_IT_DIFFERS = { follows: 'deferred', begins: 'once it differs' } as const

/** Every island, each in a file of its own name, by which a page names its script. */
export const ISLANDS = named({
  PageHeader: { ...FIRST, load: () => import('./frame/PageHeader.tsx') },
  PrintedAddress: {
    ...IN_TURN_AT_ONCE,
    showsMoment: false,
    load: () => import('../parts/share/PrintedAddress.tsx'),
  },
  Repairs: { ...FIRST, showsMoment: false, load: () => import('./frame/Repairs.tsx') },
  MomentControl: { ...FIRST, load: () => import('../parts/moment/MomentControl.tsx') },
  Newsroom: { ...IN_TURN, load: () => import('../parts/newsroom/Newsroom.tsx') },

  DrawnMap: { ...ONCE_IT_DIFFERS, load: () => import('../map/DrawnMap.tsx') },
  MapInset: { ...ONCE_IT_DIFFERS, load: () => import('../map/MapInset.tsx') },
  InteractiveMap: {
    ...FIRST_DEFERRED,
    load: () => import('../map/InteractiveMap.tsx'),
    onFailure: ({ map }, retryMap) => map?.progress.change({ retryMap }),
  },
  MapNotes: { ...FIRST_DEFERRED, showsMoment: false, load: () => import('../map/MapNotes.tsx') },

  Statements: { ...FIRST, load: () => import('../parts/statements/Statements.tsx') },
  Matrix: { ...IN_TURN, load: () => import('../parts/matrix/Matrix.tsx') },
  TimeMark: { ...IN_TURN_AT_ONCE, load: () => import('../parts/time/TimeMark.tsx') },
  WhoDecided: { ...IN_TURN_AT_ONCE, load: () => import('../parts/who-decided/WhoDecided.tsx') },
  Layers: { ...IN_TURN_AT_ONCE, load: () => import('../parts/layers/Layers.tsx') },
  Nearest: { ...IN_TURN, showsMoment: false, load: () => import('../parts/nearest/Nearest.tsx') },

  CrossingHeader: { ...FIRST, load: () => import('./crossing/CrossingHeader.tsx') },
  CrossingNow: { ...IN_TURN_AT_ONCE, load: () => import('./crossing/CrossingNow.tsx') },
  HistoryMoments: { ...IN_TURN_AT_ONCE, load: () => import('./crossing/HistoryMoments.tsx') },
  FenceNow: { ...IN_TURN_AT_ONCE, load: () => import('./crossing/FenceNow.tsx') },
  AlongBorder: { ...IN_TURN, load: () => import('./crossing/AlongBorder.tsx') },
  CopyPosition: { ...IN_TURN, showsMoment: false, load: () => import('./crossing/CopyPosition.tsx') },

  EmbedHeadline: { ...FIRST, load: () => import('./embed/EmbedHeadline.tsx') },
  EmbedLegend: { ...FIRST, load: () => import('./embed/EmbedLegend.tsx') },
  FullPageLink: { ...FIRST, load: () => import('./embed/FullPageLink.tsx') },

  NotFound: { ...FIRST, showsMoment: false, load: () => import('./not-found/NotFound.tsx') },
})

export type IslandName = keyof typeof ISLANDS

/** Makes the compiler require of every island a module with a component of its name. */
function named<Name extends string>(kinds: { readonly [Each in Name]: IslandKind<Each> }) {
  return kinds
}

export function isIsland(name: string | undefined): name is IslandName {
  return name !== undefined && name in ISLANDS
}
