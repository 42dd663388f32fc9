import type { TrafficCount } from '../../geodata/schema/crossing.ts'
import { longPeriod, number } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { staticWordsOf } from '../i18n/static-words.ts'
import type { Crossing } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { Marks } from './Marks.tsx'
import { TrafficChart } from './TrafficChart.tsx'
import { TrafficTable } from './TrafficTable.tsx'
import { trafficOf } from './traffic.ts'

/** How many crossed, as far as it was found: a chart where whole years can be compared, else the figures alone. */
export function CrossingTraffic({ crossing }: { crossing: Crossing }) {
  const text = staticWordsOf(useSite().view.language).crossing
  const { bars, others, rows } = trafficOf(crossing.traffic)
  return (
    <section className="traffic">
      <h2>{text.traffic}</h2>
      {bars.length > 0 ? (
        <>
          <TrafficChart bars={bars} label={text.traffic} />
          <p className="note">
            {text.trafficUnit} {text.noFigureAfter(bars.at(-1)?.period ?? '')} <BarSources bars={bars} />
          </p>
          {others.map((count) => (
            <OtherFigure key={count.period} count={count} />
          ))}
          <details>
            <summary>{text.figuresAsTable}</summary>
            <TrafficTable rows={rows} />
          </details>
        </>
      ) : (
        <>
          {rows.length > 0 && <TrafficTable rows={rows} />}
          <p className="note">{rows.length > 0 ? text.trafficUnit : text.noFigures}</p>
        </>
      )}
    </section>
  )
}

/** "2018–2020 [1] · 2021–2022 [2]": years that follow each other and share their sources stand together. */
function BarSources({ bars }: { bars: readonly TrafficCount[] }) {
  const runs = bars.reduce<TrafficCount[][]>((found, bar) => {
    const last = found.at(-1)
    if (last && String(last[0]?.sources) === String(bar.sources)) last.push(bar)
    else found.push([bar])
    return found
  }, [])
  return runs.map((run, index) => (
    <span key={run[0]?.period}>
      {index > 0 && ' · '}
      {[...new Set([run[0]?.period, run.at(-1)?.period])].join('–')}
      <Marks ids={run[0]?.sources ?? []} />
    </span>
  ))
}

function OtherFigure({ count }: { count: TrafficCount }) {
  const { view } = useSite()
  const text = staticWordsOf(view.language).crossing
  const figure = number(count.value, view.language)
  return (
    <p className="note">
      {text.figure(
        longPeriod(count.period, view.language),
        count.approximate ? text.about(figure) : figure,
        count.note ? localized(count.note, view.language) : null,
      )}
      <Marks ids={count.sources} />
    </p>
  )
}
