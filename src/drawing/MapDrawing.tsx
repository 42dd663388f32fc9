import type { Box } from '../geometry/box.ts'
import type { Frame } from '../geometry/projection.ts'
import { linePath, round, translation } from '../geometry/svg-path.ts'
import { BORDER_UNITS, frameTransform } from './basemap-layer.ts'
import type { FenceNote as Note } from './fence-note.ts'
import type { MapLayout } from './layout.ts'
import { insetConnector, insetFrame } from './layout-variants.ts'
import { isShown, type MapState, shownFence } from './map-state.ts'
import { AreaNames, KilometreMarks, Name, TownNames } from './Names.tsx'
import type { RoadPlace } from './road-places.ts'
import { FENCE, FENCE_NOTE, HEAVY_FROM_ZOOM, ROAD } from './rules.ts'
import { FenceLine } from './symbols/FenceLine.tsx'

interface MapDrawingProps {
  layout: MapLayout
  state: MapState
  /** How the addresses of the border's paths begin, of which one ends with `-land`, the other with `-sea`: `#border`. */
  border: string
}

/** All lines and names of the map but the crossings themselves, from the ground up. */
export function MapDrawing({ layout, state, border }: MapDrawingProps) {
  const { layers } = state
  return (
    <>
      <AreaNames areas={layout.areas} />
      {layers.has('border') && <BorderLine paths={border} frame={layout.frame} />}
      {layers.has('border') && <KilometreMarks marks={layout.kilometres} />}
      <Roads roads={layout.roads.filter(({ crossing }) => isShown(crossing, state))} />
      {layout.fence.map(({ section, points, scale, aside }) => {
        const fenceState = shownFence(section, state)
        if (!fenceState) return null
        return (
          <g key={section} transform={aside?.crossing === state.chosen ? translation(aside.by) : undefined}>
            <FenceLine state={fenceState} points={points} scale={scale} halo={FENCE.halo} />
          </g>
        )
      })}
      <TownNames towns={layout.towns} />
      {layout.fenceNote && <FenceNote note={layout.fenceNote} state={state} />}
      <Leaders layout={layout} state={state} />
    </>
  )
}

function Leaders({ layout, state }: { layout: MapLayout; state: MapState }) {
  const leaders = layout.crossings
    .filter(({ id }) => isShown(id, state))
    .flatMap(({ names }) => [names?.finnish.leader, names?.russian.leader])
    .flatMap((leader) => (leader ? [linePath(leader)] : []))
    .join('')
  if (leaders === '') return null
  return (
    <g className="leaders">
      <path className="leader-halo" d={leaders} />
      <path d={leaders} />
    </g>
  )
}

/** The border line: a band with a line on it, dashed where it runs through the sea. */
function BorderLine({ paths, frame }: { paths: string; frame: Frame }) {
  const transform = frameTransform(BORDER_UNITS, frame)
  return (
    <g className={frame.zoom >= HEAVY_FROM_ZOOM ? 'border heavy' : 'border'} transform={transform}>
      <use className="border-band" href={`${paths}-land`} />
      <use className="border-line" href={`${paths}-land`} />
      <use className="border-line border-at-sea" href={`${paths}-sea`} />
    </g>
  )
}

/** The roads at crossings: stubs with number shields. */
function Roads({ roads }: { roads: readonly RoadPlace[] }) {
  return (
    <g className="roads">
      {roads.map(({ crossing, stub, shields }) => (
        <g key={crossing}>
          <path className="road-casing" d={linePath(stub)} />
          <path className="road" d={linePath(stub)} />
          {shields.map(({ number, at: [x, y], width }) => (
            <g key={number} className="road-shield">
              <rect
                x={round(x - width / 2, 1)}
                y={round(y - ROAD.shield.height / 2, 1)}
                width={width}
                height={ROAD.shield.height}
                rx={3}
              />
              <Name at={[x, y]} anchor="middle">
                {number}
              </Name>
            </g>
          ))}
        </g>
      ))}
    </g>
  )
}

/** That the mark of the fence is no more than that, beside it. */
function FenceNote({ note, state }: { note: Note; state: MapState }) {
  const fence = shownFence(note.section, state)
  if (!fence) return null
  const [x, y] = note.at
  return (
    <g className="fence-note">
      {note.lines[fence].map((line, index) => (
        <Name key={line} at={[x, y + index * FENCE_NOTE.line]} anchor="end">
          {line}
        </Name>
      ))}
    </g>
  )
}

interface Props {
  frame: Frame
  /** How far the map reaches: the inset stands in that corner, and a line leads to it. Null where CSS draws the line. */
  bounds?: Pick<Box, 'right' | 'bottom'>
}

/** What the inset shows, as a frame on the map, and the line from there to the inset. */
export function InsetFrame({ frame, bounds }: Props) {
  const shown = insetFrame(frame)
  const connector = bounds && insetConnector(shown, bounds)
  return (
    <>
      <rect
        className="inset-frame"
        x={round(shown.left, 1)}
        y={round(shown.top, 1)}
        width={round(shown.right - shown.left, 1)}
        height={round(shown.bottom - shown.top, 1)}
      />
      {connector && <path className="inset-frame" d={linePath(connector)} />}
    </>
  )
}
