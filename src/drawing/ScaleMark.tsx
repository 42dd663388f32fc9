import type { Language } from '../address/view.ts'
import { distance } from '../i18n/format.ts'
import { INSET } from './layout-variants.ts'
import { INSET_SCALE, scaleAt } from './scale.ts'

interface Props {
  km: number
  /** px */
  width: number
  language: Language
}

/** A length on the map from 0, 0 to the right, with its kilometres after it. */
export function ScaleMark({ km, width, language }: Props) {
  return (
    <g className="scale-mark">
      <path d={`M1 5v7h${width}v-7`} />
      <text x={width + 8} y="13">
        {distance(km, language)}
      </text>
    </g>
  )
}

/** The scale of the inset, around whose middle it is drawn: in its lower right corner. */
export function InsetScale({ language }: { language: Language }) {
  const { km, width } = scaleAt(INSET.zoom, INSET.center[1] ?? 0)
  const left = INSET.width / 2 - INSET_SCALE.width
  return (
    <g transform={`translate(${left} ${INSET.height / 2 - INSET_SCALE.height})`}>
      <ScaleMark km={km} width={width} language={language} />
    </g>
  )
}
