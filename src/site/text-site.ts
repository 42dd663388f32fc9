import type { BBox } from 'geojson'
import { createContext, useContext } from 'react'
import type { Geodata } from '../../geodata/schema/geodata.ts'
import type { Texts } from '../i18n/en/texts.tsx'
import type { Site } from './site.ts'

/** What a page of text may ask beyond what every page may. Known only while prerendering. */
export interface TextSite extends Site {
  texts: Texts
  article: Geodata['article']
  context: Geodata['context']
  programme: Geodata['fence']['programme']
  /** West, south, east and north of the border, degrees. */
  borderBox: BBox
  /** Where the site stands, for addresses that have to be whole. */
  siteUrl: string
}

const TextSiteContext = createContext<TextSite | null>(null)

export const TextSiteProvider = TextSiteContext.Provider

/** The site, from any part of a page of text. */
export function useTextSite(): TextSite {
  const site = useContext(TextSiteContext)
  if (!site)
    throw new Error('useTextSite is for parts of a page of text: there is no TextSiteProvider above.')
  return site
}
