import { useEffect, useState } from 'react'
import { whenOfMoment, written } from '../../i18n/dates.ts'
import { pictureLines } from '../../i18n/words/picture-lines.ts'
import { useSite } from '../../site/site.ts'
import { pictureAddress } from '../downloads/addresses.ts'
import { type MadePicture, makePicture } from './make-picture.ts'
import { PartSection } from './PartSection.tsx'
import type { PartProps } from './part.ts'
import { fileName, saveFile } from './save-file.ts'

/** What is seen of a picture while it is made, and if it cannot be. */
type Making = { picture: MadePicture; address: string } | 'failed' | null

/** The whole map at the moment shown, with both statements on what is shown, as a picture for print. */
export function PicturePart({ quoted: { crossing }, words }: PartProps) {
  const site = useSite()
  const { moment, view } = site
  const text = words.newsroom.picture
  const when = written({ ...whenOfMoment(moment), form: 'short' }, view.language)
  const lines = pictureLines(site, crossing, when)
  const drawing = pictureAddress(site)
  const [making, setMaking] = useState<Making>(null)
  const [then, latest] = lines

  useEffect(
    function make() {
      if (drawing === null) return
      let address: string | null = null
      let isWanted = true
      makePicture(drawing, [then, latest]).then(
        (picture) => {
          if (!isWanted) return
          address = URL.createObjectURL(picture.shown)
          setMaking({ picture, address })
        },
        () => isWanted && setMaking('failed'),
      )
      return function forget() {
        isWanted = false
        if (address) URL.revokeObjectURL(address)
      }
    },
    [drawing, then, latest],
  )

  return (
    <PartSection title={text.title}>
      <div className="picture-preview">
        {making !== null && making !== 'failed' && <img src={making.address} alt={`${then}. ${latest}`} />}
      </div>
      {making === 'failed' ? (
        <p role="alert">
          {text.failed}{' '}
          <a href={drawing ?? undefined} download>
            SVG
          </a>
        </p>
      ) : (
        <p className="part-actions">
          <button
            type="button"
            className="control"
            disabled={making === null}
            onClick={() =>
              making?.picture.png().then(
                (png) => saveFile(png, fileName(crossing, moment, 'png')),
                () => setMaking('failed'),
              )
            }
          >
            {text.png}
          </button>
          <button
            type="button"
            className="control"
            disabled={making === null}
            onClick={() => making && saveFile(making.picture.svg, fileName(crossing, moment, 'svg'))}
          >
            {text.svg}
          </button>
        </p>
      )}
      <p className="note">{text.note}</p>
    </PartSection>
  )
}
