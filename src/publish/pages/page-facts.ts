import * as v from 'valibot'
import type { CrossingFeature } from '../../../geodata/schema/crossing.ts'
import { LocalizedText } from '../../../geodata/schema/scalars.ts'
import type { Source } from '../../../geodata/schema/source.ts'
import type { Language, Page } from '../../address/view.ts'
import type { RegisterData } from '../../model/register.ts'
import { primarySource } from '../../model/source-rank.ts'
import { citedSources } from '../virtual-modules/geodata.ts'

/** Names of places look like texts, but a page shows them in several languages. */
const PLACE_NAMES: ReadonlySet<string> = new Set(['names', 'federalSubject', 'municipality', 'region'])

/**
 * The facts that a page with a map shows, which is what its browser gets: everything about its own crossing, what the
 * map says of the others; the sources that it names; texts in the language of the page.
 */
export function pageFacts(data: RegisterData, page: Page, language: Language): RegisterData {
  const facts = page.kind === 'crossing' ? aroundCrossing(data, page.id) : atGlance(data)
  const sources = citedSources(data.sources, { ...facts, sources: [] })
  const inOne = inLanguage({ ...facts, sources }, language)
  return { ...inOne, sources: inOne.sources.map(quotable) }

  /** Who confirmed the record is quoted in English too. */
  function quotable(source: Source): Source {
    const whole = data.sources.find(({ id }) => id === source.id)
    const isConfirming = data.record.confirmations.some((each) => each.sources.includes(source.id))
    if (!whole || !isConfirming || typeof whole.publisher === 'string') return source
    const own = whole.publisher[language]
    return { ...source, publisher: { en: whole.publisher.en, ...(own && { [language]: own }) } }
  }
}

function aroundCrossing(data: RegisterData, id: string): RegisterData {
  return { ...data, ...brief(data, (feature) => feature.id === id) }
}

/** The data with one source for each fact. */
function atGlance(data: RegisterData): RegisterData {
  const sources = new Map(data.sources.map((source) => [source.id, source]))
  const named = <Fact extends { sources: string[] }>(fact: Fact): Fact => ({
    ...fact,
    sources: [primarySource({ sources }, fact.sources)],
  })
  return {
    ...data,
    ...brief(data, () => false),
    decisions: data.decisions.map(named),
    fence: { sections: data.fence.sections.map(named) },
  }
}

function brief(
  { crossings }: RegisterData,
  isWhole: (feature: CrossingFeature) => boolean,
): Pick<RegisterData, 'crossings'> {
  const features = crossings.features.map((feature) => (isWhole(feature) ? feature : briefly(feature)))
  return { crossings: { ...crossings, features } }
}

/** A crossing as the map, the table and a popup show it. */
function briefly(feature: CrossingFeature): CrossingFeature {
  const { notes: _, counterpart, position, roads, ...properties } = feature.properties
  return {
    ...feature,
    properties: {
      ...properties,
      counterpart: { ...counterpart, sources: [] },
      position: { ...position, sources: [] },
      roads: { ...roads, sources: [] },
      opened: null,
      openingHoursBeforeClosure: null,
      onFootOrBicycle: null,
      traffic: [],
    },
  }
}

/**
 * The facts with each text in one language. It stays a text by language, since a string is a name: that is how a
 * source's own title differs from our description of it.
 */
function inLanguage(facts: RegisterData, language: Language): RegisterData {
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => {
      if (!v.is(LocalizedText, value) || PLACE_NAMES.has(key)) return value
      return value[language] === undefined ? { en: value.en } : { [language]: value[language] }
    }),
  )
}
