import { LANGUAGES } from '../../address/view.ts'
import { borderVertices } from '../../drawing/border-sheet.ts'
import { KILOMETRES } from '../../drawing/rules.ts'
import type { Face } from '../../drawing/text-width.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { roundedKilometres } from '../../i18n/format.ts'
import { createRegister } from '../../model/register.ts'
import { mapGeometry } from '../../static-map/map-geometry.ts'
import { readRegisterData } from '../geodata.ts'
import { readPlaces } from '../places.ts'

/** A text that the map may draw, and the face it is drawn in. */
export interface MapText {
  text: string
  face: Face
}

/** Every text that the map may draw, in any language, each once a face. */
export function mapTexts(): MapText[] {
  const register = createRegister(readRegisterData())
  const places = readPlaces()
  // No text depends on where the border runs.
  const nowhere = borderVertices('', '')
  const kilometres = Array.from(
    { length: Math.ceil(register.borderLengthKm / KILOMETRES.every) },
    (_, index) => index * KILOMETRES.every,
  )
  const texts = LANGUAGES.flatMap((language): MapText[] => {
    const { crossings, railCrossings, fenceWords, towns, areas } = mapGeometry(
      register,
      nowhere,
      places,
      dictionaryOf(language),
    )
    const inFace = (face: Face, texts: readonly (string | null)[]) =>
      texts.flatMap((text) => (text === null ? [] : { text, face }))
    return [
      ...inFace(
        600,
        crossings.map(({ names }) => names.finnish),
      ),
      ...inFace(
        400,
        crossings.map(({ names }) => names.russian),
      ),
      ...inFace(
        600,
        crossings.flatMap(({ roads }) => [roads.finland, roads.russia]),
      ),
      ...inFace(
        400,
        railCrossings.map(({ names }) => names.russian),
      ),
      ...inFace(400, [fenceWords.extent, ...Object.values(fenceWords.state)]),
      ...inFace(
        400,
        towns.map(({ properties }) => properties.names[language]),
      ),
      ...inFace(
        400,
        [...kilometres, register.borderLengthKm].map((km) => roundedKilometres(km, language)),
      ),
      ...areas.map(
        ({ properties: { kind, names } }): MapText =>
          kind === 'country'
            ? { text: names[language].toUpperCase(), face: 400 }
            : { text: names[language], face: 'italic' },
      ),
    ]
  })
  return [...new Map(texts.map((each) => [`${each.face} ${each.text}`, each])).values()]
}
