import { memo, useEffect } from 'react'
import { type Sheet, sheetTransform } from '../drawing/sheet.ts'
import type { CarriedSheet } from '../static-map/page-layouts.ts'
import { SheetPaths } from '../static-map/Sprite.tsx'
import { useSheets } from './useSheets.ts'
import type { Viewport } from './useViewport.ts'

interface Props {
  viewport: Viewport
  carried: CarriedSheet
  /** Told when a level cannot be loaded, with how to try again; null when all is well. */
  onFailure: (retry: (() => void) | null) => void
}

/** The base map: what the page carries, and over it the levels that the view asks for. */
export function BasemapLayers({ viewport, carried, onFailure }: Props) {
  const { frame } = viewport
  const { sheets, failed, retry } = useSheets(viewport, carried)

  useEffect(
    function tellFailure() {
      onFailure(failed ? retry : null)
      return function forgetFailure() {
        onFailure(null)
      }
    },
    [failed, retry, onFailure],
  )

  return (
    <g className="map-drawing">
      <use href={`#sheet-${carried.name}`} transform={sheetTransform(carried, frame)} />
      {sheets.map((sheet) => (
        <g key={sheet.name} transform={sheetTransform(sheet, frame)}>
          <StillPaths sheet={sheet} />
        </g>
      ))}
    </g>
  )
}

/** The same paths at every zoom: only the transform around them changes. */
const StillPaths = memo(function StillPaths({ sheet }: { sheet: Sheet }) {
  return <SheetPaths sheet={sheet} />
})
