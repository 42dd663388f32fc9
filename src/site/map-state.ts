import type { FenceState } from '../../geodata/schema/fence.ts'
import { ownCrossing } from '../address/view.ts'
import type { MapState } from '../drawing/map-state.ts'
import { fenceStageAt } from '../model/fence.ts'
import type { Site } from './site.ts'

/** The crossing that the page is about, or that the reader has chosen. */
export function chosenCrossing({ view: { page, crossing } }: Pick<Site, 'view'>): string | null {
  return ownCrossing(page) ?? crossing
}

/** What the map draws at the moment shown. */
export function mapStateOf({ register, view, situation, at }: Site): MapState {
  return {
    crossings: new Map(situation.crossings.map(({ crossing, ...state }) => [crossing.id, state])),
    fence: new Map(
      register.fence.flatMap((section): [string, FenceState][] => {
        const stage = fenceStageAt(section, at)
        return stage ? [[section.id, stage.state]] : []
      }),
    ),
    layers: view.layers,
    chosen: chosenCrossing({ view }),
  }
}
