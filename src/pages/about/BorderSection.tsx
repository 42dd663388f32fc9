import { number, roundedKilometres } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { useTextSite } from '../../site/text-site.ts'
import { AboutFact } from './Section.tsx'

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
        <AboutFact name={text.official} sources={lengthKm.sources}>
          {text.lengths({
            official: km(lengthKm.official),
            land: km(lengthKm.land),
            sea: km(lengthKm.sea),
          })}{' '}
          {localized(lengthKm.note, language)}
        </AboutFact>
        <AboutFact name={text.drawn} sources={[LINE_SOURCE]}>
          {text.drawnLength(roundedKilometres(register.borderLengthKm, language))}
        </AboutFact>
        <AboutFact name={text.northEnd} sources={northEnd.sources}>
          {localized(northEnd.name, language)}.
        </AboutFact>
        <AboutFact name={text.southEnd} sources={landSouthEnd.sources}>
          {localized(landSouthEnd.name, language)}.
        </AboutFact>
        <AboutFact name={text.zone} sources={borderZoneFinland.sources}>
          {localized(borderZoneFinland.value, language)}.
        </AboutFact>
        <AboutFact name={text.agreement} sources={cooperationAgreement.sources}>
          {text.agreementDates(agreement)}
        </AboutFact>
      </dl>
      <h3>{text.neighbours}</h3>
      <dl className="about-facts">
        {context.neighbours.map(({ country, crossing, note, sources }) => (
          <AboutFact key={crossing.en} name={localized(country, language)} sources={sources}>
            {localized(crossing, language)}: {localized(note, language)}
          </AboutFact>
        ))}
      </dl>
    </>
  )
}
