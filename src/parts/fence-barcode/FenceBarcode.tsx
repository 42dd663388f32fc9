import { percent } from '../../geometry/svg-path.ts'
import { kilometres, longDate, roundedKilometres } from '../../i18n/format.ts'
import { list, lowerFirst } from '../../i18n/lists.ts'
import { localized } from '../../i18n/localized.ts'
import { tallyFence } from '../../model/fence.ts'
import { type FenceKnown, stretchOfFence } from '../../model/fence-extent.ts'
import { endOfRecord } from '../../model/register.ts'
import { useTextSite } from '../../site/text-site.ts'
import { SourceNames } from '../source/SourceNames.tsx'
import { BarcodeLine } from './BarcodeLine.tsx'
import { BarcodeMark, MARK_HEIGHT } from './BarcodeMark.tsx'

const KINDS: readonly FenceKnown[] = ['built', 'under construction', 'length', 'nothing']

/** px */
const KEY = { width: 16, margin: 1 }

/** The fence along the whole border as the latest record has it: where it is known to be, and how much of it. */
export function FenceBarcode({ Heading }: { Heading: 'h2' | 'h3' }) {
  const { register, texts, view } = useTextSite()
  const text = texts.about.fence.barcode
  const { language } = view
  const stretches = register.fence.flatMap((section) => {
    const crossing = register.crossings.find(({ id }) => id === section.crossing)
    const stretch = crossing && stretchOfFence(section, crossing.borderKm, endOfRecord(register))
    return crossing && stretch ? [{ crossing, stretch }] : []
  })
  const inWords = stretches.map(
    ({ crossing, stretch }) => `${crossing.names[language]}: ${text.kind[stretch.known]}`,
  )
  const kinds = KINDS.filter((kind) => stretches.some(({ stretch }) => stretch.known === kind))
  return (
    <figure className="fence-barcode">
      <figcaption>
        <Heading>{text.title(roundedKilometres(register.borderLengthKm, language))}</Heading>
        <p>{text.latest}</p>
      </figcaption>
      <svg width="0" height="0" aria-hidden="true">
        <pattern
          id="fence-hatch"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v4" />
        </pattern>
      </svg>
      <strong>{text.where}</strong>
      <BarcodeLine stretches={stretches} label={list(inWords, language)} />
      <HowMuch />
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg
              className="barcode"
              width={KEY.width}
              height={MARK_HEIGHT + 2 * KEY.margin}
              aria-hidden="true"
            >
              <BarcodeMark known={kind} from={kind === 'nothing' ? 0.5 : 0.06} to={0.94} y={KEY.margin} />
            </svg>
            {text.kind[kind]}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** Of what was planned as a whole: what has a published place and length, and the newest figure that has no place. */
function HowMuch() {
  const { register, programme, texts, view } = useTextSite()
  const { barcode: text, about } = texts.about.fence
  const { language } = view
  const { built, 'under construction': building } = tallyFence(register.fence, endOfRecord(register))
  const planned = Number(programme.plannedKm.value) || 0
  const reported = programme.progress.at(-1)
  const share = (km: number) => km / register.borderLengthKm
  const km = (length: number) => kilometres(length, language)
  const rest = planned - built.km - building.km
  return (
    <>
      <strong>{text.howMuch(km(planned))}</strong>
      <svg className="barcode" width="100%" height={MARK_HEIGHT + 2} aria-hidden="true">
        <BarcodeMark known="built" from={0.001} to={share(built.km)} y={1} />
        <BarcodeMark
          known="under construction"
          from={share(built.km)}
          to={share(built.km + building.km)}
          y={1}
        />
        <BarcodeMark known="length" from={share(built.km + building.km)} to={share(planned)} y={1} />
      </svg>
      <p>{text.published(km(built.km), km(building.km), km(rest))}</p>
      {reported && (
        <>
          <svg className="barcode" width="100%" height="12" aria-hidden="true">
            <line className="barcode-measure" x2={percent(share(reported.km))} y1="6" y2="6" />
            <line
              className="barcode-measure"
              x1={percent(share(reported.km))}
              x2={percent(share(reported.km))}
              y1="1"
              y2="11"
            />
          </svg>
          <p>
            {text.reported(
              reported.approximate ? about(km(reported.km)) : km(reported.km),
              longDate(reported.date, language),
              reported.note ? lowerFirst(localized(reported.note, language)) : null,
            )}
          </p>
        </>
      )}
      <p>
        {text.sources} <SourceNames ids={[...programme.plannedKm.sources, ...(reported?.sources ?? [])]} />
      </p>
    </>
  )
}
