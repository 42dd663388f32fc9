import { PICTURE_TYPES, pictureFile } from '../../address/published.ts'
import { pictureSpans } from '../../i18n/words/picture-span.ts'
import { useSite } from '../../site/site.ts'

/** The whole map at the moment shown, as files; they work without scripts too. */
export function MapPictures() {
  const site = useSite()
  const { dictionary, view, at } = site
  const span = pictureSpans(site).findLast(({ from }) => from <= at)
  if (!span) return null
  return (
    <p className="map-pictures">
      {dictionary.share.pictures.title}:{' '}
      {PICTURE_TYPES.map((type, index) => (
        <span key={type}>
          {index > 0 && ', '}
          <a href={import.meta.env.BASE_URL + pictureFile(span.from, view.language, type)} download>
            {type.toUpperCase()}
          </a>
        </span>
      ))}
      <span className="note">{` ${span.words}`}</span>
    </p>
  )
}
