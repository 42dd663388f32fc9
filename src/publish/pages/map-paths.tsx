import { renderToStaticMarkup } from 'react-dom/server'
import { BASEMAP_PARTS, type BasemapLayer } from '../../drawing/basemap-layer.ts'
import type { BorderPaths } from '../virtual-modules/border.ts'

interface Props {
  layers: readonly BasemapLayer[]
  border: BorderPaths
}

/** The paths of a page's map, each once for every drawing on it: in a file that its pages share. */
export function mapFile(paths: Props): string {
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" role="presentation">
      <MapPaths {...paths} />
    </svg>,
  )
}

/**
 * The same in the page itself, for an embedded map: in a sandbox its page is of no origin, and a browser lets a
 * `<use>` reach only its own.
 */
export function mapPathsIn(paths: Props): string {
  return renderToStaticMarkup(
    <svg className="map-paths" width="0" height="0" aria-hidden="true">
      <MapPaths {...paths} />
    </svg>,
  )
}

/**
 * Makes the browser ask for a file at the top of the page, before the drawing that needs it: it foresees none of
 * what a `<use>` names, and a preload is of another kind.
 */
export function asksForMap(file: string): string {
  return renderToStaticMarkup(
    <svg className="map-paths" width="0" height="0" aria-hidden="true">
      <use href={`${file}#border-sea`} />
    </svg>,
  )
}

/** How a line is scaled is the one thing that no `<use>` hands on. */
function MapPaths({ layers, border }: Props) {
  return (
    <defs>
      {layers.flatMap(({ name, paths }) =>
        BASEMAP_PARTS.map(
          (part) => paths[part] && <MapPath key={name + part} id={`${name}-${part}`} d={paths[part]} />,
        ),
      )}
      <MapPath id="border-land" d={border.land} />
      <MapPath id="border-sea" d={border.sea} />
    </defs>
  )
}

function MapPath({ id, d }: { id: string; d: string }) {
  return <path id={id} d={d} vectorEffect="non-scaling-stroke" />
}
