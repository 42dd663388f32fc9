import { upperFirst } from '../../i18n/first-letter.ts'
import { latestRecord, latestSentence } from '../../i18n/words/headline.ts'
import type { Site } from '../../site/site.ts'
import { type FittedText, fitText } from '../picture/fit-text.ts'

/** A text with what is to be seen of it. */
export interface PictureText extends FittedText {
  weight: 400 | 600
  /** Name of the token of its colour. */
  color: string
}

/** What stands above the map of a picture: its time, what held then, and the latest record. */
export function headTexts(site: Site, span: string, width: number): PictureText[] {
  const { dictionary, situation } = site
  const share = dictionary.words.share(situation.counts.closed, situation.crossings.length, 'closed')
  return [
    { text: span, weight: 600, color: 'text', sizes: [type(22, 28), type(19, 25)] },
    { text: upperFirst(share), weight: 600, color: 'text', sizes: [type(19, 26)] },
    {
      text: latestSentence(site, latestRecord(site)),
      weight: 400,
      color: 'text-2',
      sizes: [type(15, 21, 3)],
    },
  ].map(({ text, sizes, color, ...rest }) => {
    const weight = rest.weight === 600 ? 600 : 400
    return { ...fitText(text, { width, weight, sizes }), weight, color }
  })
}

/** Whose data it is, as their licences ask. */
export function attribution({ dictionary: { map, site } }: Pick<Site, 'dictionary'>): string {
  return `${site.name} · © OpenStreetMap${map.contributors} · ${map.places}GeoNames${map.placesLicence}`
}

function type(size: number, lineHeight: number, most = 2) {
  return { size, lineHeight, most }
}
