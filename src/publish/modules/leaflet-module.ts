import type { Plugin } from 'vite'

const NAME = 'leaflet'
const RESOLVED = `\0${NAME}`

/** The ways to move a map: each module adds itself to it when imported, and has no other use. */
const HANDLERS = ['BoxZoom', 'DoubleClickZoom', 'Drag', 'Keyboard', 'ScrollWheelZoom', 'TouchZoom']

/**
 * Modules that others import and never use here, and their replacements: no marker is dragged, none has the usual
 * icon, no browser draws in VML.
 */
const UNUSED: Readonly<Record<string, string>> = {
  'layer/marker/Marker.Drag.js': 'export const MarkerDrag = null',
  'layer/marker/Icon.Default.js': 'export function IconDefault() {}',
  'layer/vector/SVG.VML.js': 'export const vmlCreate = null\nexport const vmlMixin = {}',
}

/**
 * `leaflet`, as browsers get it: assembled from its modules, without those that the site does not use, such as its
 * GeoJSON layers and its canvas: a quarter of it. The package itself is one file, from which nothing can be left out;
 * it is used in development.
 */
export function leafletModule(): Plugin {
  return {
    name: NAME,
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? code() : null),
    transform: {
      filter: { id: /\/leaflet\/src\/(?!map\/handler\/)/ },
      // Besides its exports, a module of Leaflet only adds to the others, for those who use it.
      handler: (code, id) => ({
        code: UNUSED[id.split('/leaflet/src/')[1] ?? ''] ?? code,
        moduleSideEffects: false,
      }),
    },
  }
}

function code(): string {
  const handlers = HANDLERS.map((name) => `import 'leaflet/src/map/handler/Map.${name}.js'`)
  return [...handlers, "export * from 'leaflet/src/Leaflet.js'"].join('\n')
}
