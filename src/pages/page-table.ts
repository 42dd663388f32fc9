import type { ComponentType } from 'react'
import type { Page } from '../address/view.ts'
import type { Register } from '../model/register.ts'
import { AboutPage } from './about/AboutPage.tsx'
import { CrossingPage } from './crossing/CrossingPage.tsx'
import { DecisionsPage } from './decisions/DecisionsPage.tsx'
import { EmbedPage } from './embed/EmbedPage.tsx'
import { HomePage } from './home/HomePage.tsx'
import { NotFoundPage } from './not-found/NotFoundPage.tsx'

interface PageKind<Kind extends Page['kind']> {
  /** Every page of this kind that has an address of its own, at whatever day. */
  list(register: Pick<Register, 'crossings'>): Extract<Page, { kind: Kind }>[]
  Content: ComponentType
  /** What it holds: the map; text alone, without scripts; or links, in the language of the address. */
  holds: 'map' | 'text' | 'links'
  /** Whether it has the site's header and footer. */
  isFramed: boolean
}

/** The pages of the site, kind by kind. Their addresses are in src/address/path.ts. */
export const PAGES: { readonly [Kind in Page['kind']]: PageKind<Kind> } = {
  home: { list: () => [{ kind: 'home' }], Content: HomePage, holds: 'map', isFramed: true },
  crossing: {
    list: ({ crossings }) => crossings.map(({ id }) => ({ kind: 'crossing', id })),
    Content: CrossingPage,
    holds: 'map',
    isFramed: true,
  },
  decisions: { list: () => [{ kind: 'decisions' }], Content: DecisionsPage, holds: 'text', isFramed: true },
  about: { list: () => [{ kind: 'about' }], Content: AboutPage, holds: 'text', isFramed: true },
  embed: {
    list: ({ crossings }) => [null, ...crossings.map(({ id }) => id)].map((id) => ({ kind: 'embed', id })),
    Content: EmbedPage,
    holds: 'map',
    isFramed: false,
  },
  // A host has only one, without an address of its own.
  'not-found': { list: () => [], Content: NotFoundPage, holds: 'links', isFramed: false },
}
