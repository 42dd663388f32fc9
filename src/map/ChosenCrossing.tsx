import { symbolWords } from '../i18n/words/crossing.ts'
import { situationOf } from '../model/situation.ts'
import { useSite } from '../site/site.ts'

/** Says aloud which crossing is chosen, and its state at the moment shown; nothing is seen of it beside the popup. */
export function ChosenCrossing() {
  const { register, dictionary, view, situation } = useSite()
  const crossing = register.crossings.find(({ id }) => id === view.crossing)
  return (
    <p className="visually-hidden" role="status">
      {crossing &&
        dictionary.map.marker(crossing.names.fi, symbolWords(situationOf(situation, crossing), dictionary))}
    </p>
  )
}
