import type { Frame } from '../geometry/projection.ts'
import { BASEMAP_PARTS, type BasemapLayer, type BasemapPart, frameTransform } from './basemap-layer.ts'

/** A layer whose paths stand elsewhere: in the page, or in a file of their own. */
export interface CarriedPaths extends Pick<BasemapLayer, 'name' | 'zoom' | 'origin' | 'size'> {
  /** Those that it has. */
  parts: readonly BasemapPart[]
}

interface Props {
  layer: CarriedPaths
  frame: Frame
  /** Address of the file with its paths; empty for the page itself. */
  file: string
}

/**
 * One level of the base map in a frame, each part by a `<use>` of its own: no style sheet reaches into another file,
 * but what it says of a `<use>` is inherited there.
 */
export function UsedBasemap({ layer, frame, file }: Props) {
  return (
    <g transform={frameTransform(layer, frame)}>
      <BasemapGround size={layer.size} />
      {layer.parts.map((part) => (
        <use key={part} className={part} href={`${file}#${layer.name}-${part}`} />
      ))}
    </g>
  )
}

/** One level of the base map in its own units. */
export function BasemapPaths({ layer: { size, paths } }: { layer: Pick<BasemapLayer, 'size' | 'paths'> }) {
  return (
    <>
      <BasemapGround size={size} />
      {BASEMAP_PARTS.map((part) => paths[part] && <path key={part} className={part} d={paths[part]} />)}
    </>
  )
}

/** The other countries, which all else covers. */
function BasemapGround({ size: [width, height] }: Pick<BasemapLayer, 'size'>) {
  return <rect className="ground" width={Math.round(width)} height={Math.round(height)} />
}
