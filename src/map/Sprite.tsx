import { SHEET_LAYERS, type Sheet } from '../drawing/basemap-layer.ts'

/** The base map and the border as a page carries them: once, to be used by every drawing on it. */
export function Sprite({
  sheets,
  border,
}: {
  sheets: readonly Sheet[]
  border: { land: string; sea: string }
}) {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        {sheets.map((sheet) => (
          <g key={sheet.name} id={`sheet-${sheet.name}`}>
            <SheetPaths sheet={sheet} />
          </g>
        ))}
        <path id="border-land" d={border.land} />
        <path id="border-sea" d={border.sea} />
      </defs>
    </svg>
  )
}

/** One level of the base map in its own units, on the ground of the other countries. */
export function SheetPaths({ sheet: { size, paths } }: { sheet: Pick<Sheet, 'size' | 'paths'> }) {
  return (
    <>
      <rect className="ground" width={Math.round(size[0])} height={Math.round(size[1])} />
      {SHEET_LAYERS.map((layer) => paths[layer] && <path key={layer} className={layer} d={paths[layer]} />)}
    </>
  )
}
