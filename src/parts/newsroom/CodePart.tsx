import { useSite } from '../../site/site.ts'
import { useWholeAddress } from '../share/useWholeAddress.ts'
import { PartSection } from './PartSection.tsx'
import type { PartProps } from './part.ts'
import { QrCode, qrPng, qrSvg } from './QrCode.tsx'
import { fileName, saveFile } from './save-file.ts'

/** The address as a code for a camera, on the screen and as files for print. */
export function CodePart({ quoted: { crossing, address }, words }: PartProps) {
  const { moment } = useSite()
  const whole = useWholeAddress(address)
  const text = words.newsroom.code
  const nameOf = (type: string) => fileName(crossing, moment, type)
  return (
    <PartSection title={text.title}>
      <div className="code-part">
        <QrCode text={whole} label={text.alternative(whole)} />
        <div>
          <p>{text.note}</p>
          <p className="part-actions">
            <button type="button" className="control" onClick={() => saveFile(qrSvg(whole), nameOf('svg'))}>
              {text.svg}
            </button>
            <button
              type="button"
              className="control"
              onClick={() => qrPng(whole).then((png) => saveFile(png, nameOf('png')))}
            >
              {text.png}
            </button>
          </p>
        </div>
      </div>
    </PartSection>
  )
}
