import type { Crossing } from '../model/register.ts'
import type { PairTexts } from './name-pairs.ts'

/** The two names that a crossing has on the map, each on its own side of the border. */
export function namesOnMap({ names, counterpart }: Pick<Crossing, 'names' | 'counterpart'>): PairTexts {
  return { finnish: names.fi, russian: counterpart.names.ru }
}

/** Both as one: the accessible name of a mark has to begin with the text beside it. */
export function namedOnMap({ finnish, russian }: PairTexts): string {
  return [finnish, russian].filter(Boolean).join(' – ')
}
