import { BASEMAP_PARTS, type BasemapLayer } from '../drawing/basemap-layer.ts'

/** The base map and the border as a page carries them: once, for every drawing on it. */
export function Sprite({
  layers,
  border,
}: {
  layers: readonly BasemapLayer[]
  border: { land: string; sea: string }
}) {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        {layers.map((layer) => (
          <g key={layer.name} id={`basemap-${layer.name}`}>
            <BasemapPaths layer={layer} />
          </g>
        ))}
        <path id="border-land" d={border.land} />
        <path id="border-sea" d={border.sea} />
      </defs>
    </svg>
  )
}

/** One level of the base map in its own units, on the ground of the other countries. */
export function BasemapPaths({ layer: { size, paths } }: { layer: Pick<BasemapLayer, 'size' | 'paths'> }) {
  return (
    <>
      <rect className="ground" width={Math.round(size[0])} height={Math.round(size[1])} />
      {BASEMAP_PARTS.map((part) => paths[part] && <path key={part} className={part} d={paths[part]} />)}
    </>
  )
}
