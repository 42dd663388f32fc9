import type { FenceNote as Note } from './fence-note.ts'
import { type MapState, shownFence } from './map-state.ts'
import { Name } from './Names.tsx'
import { FENCE_NOTE } from './rules.ts'
import { linePath } from './svg-path.ts'

/** What is not known of the fence, beside it. */
export function FenceNote({ note, state }: { note: Note; state: MapState }) {
  const fence = shownFence(note.section, state)
  if (!fence) return null
  const [x, y] = note.at
  return (
    <g className="fence-note">
      <path d={linePath(note.leader)} />
      <Name at={[x, y - FENCE_NOTE.line / 2]} anchor="end">
        {note.words.state[fence]}
      </Name>
      <Name at={[x, y + FENCE_NOTE.line / 2]} anchor="end">
        {note.words.extent}
      </Name>
    </g>
  )
}
