declare module 'virtual:geodata' {
  const data: import('./model/register.ts').RegisterData
  export default data
}

/** Addresses of the levels of the base map, each a file of the site. */
declare module 'virtual:basemap' {
  const addresses: Record<import('./drawing/basemap-layer.ts').Level, string>
  export default addresses
}

/** Address of the tiles of the detailed base map, with `{z}`, `{x}` and `{y}` in it. */
declare module 'virtual:tiles' {
  const tileUrl: string
  export default tileUrl
}

/** The whole border as path data, in its own units: its part on land and its part through the sea. */
declare module 'virtual:border' {
  export const land: string
  export const sea: string
}

/** Names on the base map. */
declare module 'virtual:places' {
  export const towns: readonly import('../geodata/schema/places.ts').TownFeature[]
  export const areas: readonly import('../geodata/schema/places.ts').AreaFeature[]
}

/** All facts, for the pages of text: too much for a browser, so only `publish/pages/render-page.tsx` may import it. */
declare module 'virtual:geodata-whole' {
  const data: import('./publish/virtual-modules/geodata.ts').WholeData
  export default data
}
