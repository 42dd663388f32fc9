import type { heads as en } from '../en/heads.ts'
import { lowerFirst } from '../first-letter.ts'

export const heads: typeof en = {
  home: 'Itäraja: Suomen ja Venäjän rajan ylityspaikat yksi kerrallaan',
  crossing: ({ pair, state, latest }) =>
    `${pair}, Suomen ja Venäjän välinen rajanylityspaikka: ${lowerFirst(state)}. ${latest}`,
}
