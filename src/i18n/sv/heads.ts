import type { heads as en } from '../en/heads.ts'
import { lowerFirst } from '../first-letter.ts'

export const heads: typeof en = {
  home: 'Itäraja: gränsen mellan Finland och Ryssland, övergång för övergång',
  crossing: ({ pair, state, latest }) =>
    `${pair}, ett gränsövergångsställe vid gränsen mellan Finland och Ryssland: ${lowerFirst(state)}. ${latest}`,
}
