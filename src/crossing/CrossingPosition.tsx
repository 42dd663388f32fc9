import { unit } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { Island } from '../islands/Island.tsx'
import type { Crossing } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { writtenPosition } from './CopyPosition.tsx'
import { Marks } from './Marks.tsx'
import { MAP_SITES } from './map-sites.ts'

/** Where the crossing is, how exactly that is known, and the same place on other maps. */
export function CrossingPosition({ crossing }: { crossing: Crossing }) {
  const { dictionary, view } = useSite()
  const text = dictionary.crossing
  const { coordinates, position } = crossing
  const [lon, lat] = coordinates
  return (
    <section className="position">
      <h2>{text.position}</h2>
      <div className="position-line">
        <span>
          {writtenPosition(crossing)}{' '}
          <span className="position-about">
            ±{position.uncertaintyM} {unit('m', view.language)}
          </span>
          <Marks ids={position.sources} />
        </span>
        <Island name="CopyPosition" />
      </div>
      <p className="note">{text.datum(localized(position.what, view.language))}</p>
      <p className="map-sites">
        {text.sameOn}{' '}
        {MAP_SITES.map(({ name, address }, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <a href={address(lat, lon)} rel="external noopener noreferrer">
              {name}
            </a>
          </span>
        ))}
      </p>
    </section>
  )
}
