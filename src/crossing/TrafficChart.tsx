import type { TrafficCount } from '../../geodata/schema/crossing.ts'
import { number } from '../i18n/format.ts'
import { useSite } from '../site/site.ts'
import { type Slot, slotsOf } from './chart-slots.ts'

/** px, from the top down: figures, bars, years. */
const HEIGHT = { figure: 22, bar: 150, year: 26 }
const BASE = HEIGHT.figure + HEIGHT.bar
const BAR_SHARE = 0.68

/**
 * Crossings per year as bars. Widths are in per cent, so that the letters keep their size however narrow the
 * drawing is. The figures stand in the table beside it too.
 */
export function TrafficChart({ bars, label }: { bars: readonly TrafficCount[]; label: string }) {
  const greatest = Math.max(...bars.map(({ value }) => value))
  return (
    <svg className="traffic-chart" width="100%" height={BASE + HEIGHT.year} role="img" aria-label={label}>
      {slotsOf(bars).map((slot) => (
        <ChartSlot key={slot.label} slot={slot} greatest={greatest} />
      ))}
      <path className="chart-base" d={`M0 ${BASE + 0.5}H4000`} />
    </svg>
  )
}

function ChartSlot({ slot: { label, value, from, width }, greatest }: { slot: Slot; greatest: number }) {
  const { dictionary, view } = useSite()
  const middle = percent(from + width / 2)
  const height = value === null ? 0 : Math.max(1, Math.round((value / greatest) * HEIGHT.bar))
  return (
    <>
      {value !== null && (
        <rect
          className="chart-bar"
          x={percent(from + (width * (1 - BAR_SHARE)) / 2)}
          y={BASE - height}
          width={percent(width * BAR_SHARE)}
          height={height}
        />
      )}
      <text className={value === null ? 'chart-gap' : 'chart-figure'} x={middle} y={BASE - height - 7}>
        {value === null ? dictionary.crossing.notKnown : number(value, view.language)}
      </text>
      <text className="chart-year" x={middle} y={BASE + 19}>
        {label}
      </text>
    </>
  )
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`
}
