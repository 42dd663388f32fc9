import { number, roundedKilometres } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { useTextSite } from '../site/text-site.ts'
import { Fact } from './Fact.tsx'

/** Where the line on the map comes from. */
const LINE_SOURCE = 'osm'

/** The border in figures, the agreement about it, and the crossings of its neighbours. */
export function BorderSection() {
  const { context, register, texts, view } = useTextSite()
  const text = texts.about.border
  const { lengthKm, northEnd, landSouthEnd, borderZoneFinland, cooperationAgreement } = context.border
  const { language } = view
  const km = (value: number) => number(value, language)
  const agreement = {
    signed: { date: cooperationAgreement.signed },
    place: localized(cooperationAgreement.signedAt, language),
    note: { date: cooperationAgreement.terminationNote },
    ended: { date: cooperationAgreement.ended },
  }
  return (
    <>
      <dl className="about-facts">
        <Fact name={text.official} sources={lengthKm.sources}>
          {text.lengths({
            official: km(lengthKm.official),
            land: km(lengthKm.land),
            sea: km(lengthKm.sea),
          })}{' '}
          {localized(lengthKm.note, language)}
        </Fact>
        <Fact name={text.drawn} sources={[LINE_SOURCE]}>
          {text.drawnLength(roundedKilometres(register.borderLengthKm, language))}
        </Fact>
        <Fact name={text.northEnd} sources={northEnd.sources}>
          {localized(northEnd.name, language)}.
        </Fact>
        <Fact name={text.southEnd} sources={landSouthEnd.sources}>
          {localized(landSouthEnd.name, language)}.
        </Fact>
        <Fact name={text.zone} sources={borderZoneFinland.sources}>
          {localized(borderZoneFinland.value, language)}.
        </Fact>
        <Fact name={text.agreement} sources={cooperationAgreement.sources}>
          {text.agreementDates(agreement)}
        </Fact>
      </dl>
      <h3>{text.neighbours}</h3>
      <dl className="about-facts">
        {context.neighbours.map(({ country, crossing, note, sources }) => (
          <Fact key={crossing.en} name={localized(country, language)} sources={sources}>
            {localized(crossing, language)}: {localized(note, language)}
          </Fact>
        ))}
      </dl>
    </>
  )
}
