import planePositions from 'virtual:tm35fin'
import { unit } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import type { Crossing } from '../model/register.ts'
import { CopyButton } from '../share/CopyButton.tsx'
import { useInteractive, useSite } from '../site/site.ts'
import { Marks } from './Marks.tsx'
import { MAP_SITES } from './map-sites.ts'

/** Where the crossing is, how exactly that is known, and the same place on other maps. */
export function CrossingPosition({ crossing }: { crossing: Crossing }) {
  const { dictionary, view } = useSite()
  const interactive = useInteractive()
  const text = dictionary.crossing
  const { coordinates, position } = crossing
  const [lon, lat] = coordinates
  const plane = planePositions[crossing.id]
  const written = `${lat.toFixed(5)}, ${lon.toFixed(5)}`
  return (
    <section className="crossing-position">
      <h2>{text.position}</h2>
      <p className="position-line">
        <span>
          {written}{' '}
          <span className="position-about">
            ±{position.uncertaintyM} {unit('m', view.language)}
          </span>
          <Marks ids={position.sources} />
        </span>
        {interactive && (
          <CopyButton text={() => written} label={text.copyPosition} byHand={text.copyByHand} />
        )}
      </p>
      <p className="note">{text.datum(localized(position.what, view.language))}</p>
      <p className="map-sites">
        {text.sameOn}{' '}
        {plane &&
          MAP_SITES.map(({ name, address }, index) => (
            <span key={name}>
              {index > 0 && ' · '}
              <a href={address({ lat, lon, plane })} rel="external noopener noreferrer">
                {name}
              </a>
            </span>
          ))}
      </p>
    </section>
  )
}
