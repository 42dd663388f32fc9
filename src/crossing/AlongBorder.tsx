import { number, roundedKilometres } from '../i18n/format.ts'
import type { Crossing } from '../model/register.ts'
import { useOwnCrossing } from '../site/own-crossing.ts'
import { useSite } from '../site/site.ts'
import { BorderRuler } from './BorderRuler.tsx'
import { CrossingLink } from './CrossingLink.tsx'

/** Where on the border the crossing stands, and what comes next to the north and to the south. */
export function AlongBorder() {
  const crossing = useOwnCrossing()
  const { register, dictionary, view } = useSite()
  const text = dictionary.crossing
  const { crossings, borderLengthKm } = register
  const { borderKm, names } = crossing
  const index = crossings.indexOf(crossing)
  const sentence = text.borderKilometre(names[view.language], number(borderKm, view.language))
  return (
    <section className="along-border">
      <h2>{text.along}</h2>
      <BorderRuler
        crossing={crossing}
        name={text.kilometreOf(names[view.language], number(Math.round(borderKm), view.language))}
        label={sentence}
      />
      <p className="ruler-ends">
        <span>{text.northEnd(number(0, view.language))}</span>
        <span>{text.southEnd(roundedKilometres(borderLengthKm, view.language))}</span>
      </p>
      <p>{sentence}</p>
      <ul className="next-along">
        <Next from={borderKm} to={crossings[index - 1] ?? { end: text.endNorth, borderKm: 0 }} />
        <Next from={borderKm} to={crossings[index + 1] ?? { end: text.endSouth, borderKm: borderLengthKm }} />
      </ul>
    </section>
  )
}

/** The next crossing, or an end of the border, and how far it is along the line. */
function Next({ from, to }: { from: number; to: Crossing | { end: string; borderKm: number } }) {
  const { dictionary, view } = useSite()
  const text = dictionary.crossing
  const say = to.borderKm < from ? text.kmNorth : text.kmSouth
  const away = say(number(Math.round(Math.abs(to.borderKm - from)), view.language))
  return (
    <li>
      {'end' in to ? to.end : <CrossingLink crossing={to} pair />}
      <span className="next-distance">
        {'end' in to ? away : `${text.kilometre(number(Math.round(to.borderKm), view.language))} · ${away}`}
      </span>
    </li>
  )
}
