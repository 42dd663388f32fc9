import type { heads as en } from '../en/heads.ts'
import { lowerFirst } from '../first-letter.ts'

export const heads: typeof en = {
  home: 'Itäraja: граница Финляндии и России, пункт за пунктом',
  crossing: ({ pair, state, latest }) =>
    `Пункт пропуска ${pair} на границе Финляндии и России: ${lowerFirst(state)}. ${latest}`,
}
