import { lowerFirst } from '../first-letter.ts'

/** What the heads of pages say. */
export const heads = {
  home: 'Itäraja: the Finland–Russia border, crossing by crossing',
  crossing: ({ pair, state, latest }: { pair: string; state: string; latest: string }) =>
    `${pair}, a crossing of the Finland–Russia border: ${lowerFirst(state)}. ${latest}`,
}
