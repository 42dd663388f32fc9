import type { Day } from '../../geodata/schema/scalars.ts'
import { helsinkiClock, helsinkiInstant, type Instant } from '../model/helsinki.ts'
import type { Register } from '../model/register.ts'
import { LANGUAGES, type Language } from './view.ts'

/*
 * Every file published beside the pages and named in more than one place, by its path below the site's own folder:
 * `feed.xml`, `fi/feed.xml`, `data/status.csv`. With the base in front it is the file's address.
 */

export const SITEMAP = 'sitemap.xml'

export const TOUCH_ICON = 'icons/apple-touch-icon.png'

/** The feed of a language. */
export function feedFile(language: Language): string {
  return `${homeFolder(language)}feed.xml`
}

/** What a device needs to keep the site among its apps. */
export function manifestFile(language: Language): string {
  return `${homeFolder(language)}manifest.webmanifest`
}

function homeFolder(language: Language): string {
  return language === LANGUAGES[0] ? '' : `${language}/`
}

/** Of a share image, px: what Open Graph and X ask for. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const

/**
 * A share image: `share/en/home.png`, `share/fi/2023-12-14/salla.png`.
 * @param crossing its id; null for the map
 * @param day of the page at the end of another day than the map opens on; null for the pages without a day
 */
export function shareImageFile(crossing: string | null, day: Day | null, language: Language): string {
  return ['share', language, ...(day === null ? [] : [day]), `${crossing ?? 'home'}.png`].join('/')
}

/** A picture of the map from an instant on: `map/en/2023-12-14T0800.svg`. */
export function pictureFile(from: Instant, language: Language): string {
  const { day, time } = helsinkiClock(from)
  return `map/${language}/${day}T${time.replace(':', '')}.svg`
}

/** A file of the open data, by its path below `data/`. */
export function dataFile(path: string): string {
  return `data/${path}`
}

/** The open data of a crossing alone, below `data/`. */
export function crossingPath(id: string): string {
  return `crossings/${id}.geojson`
}

/** What has a JSON Schema. */
export const SCHEMAS = ['crossings', 'snapshot', 'border', 'fence', 'decisions', 'sources'] as const
export type SchemaName = (typeof SCHEMAS)[number]

/** A JSON Schema, below `data/`. */
export function schemaPath(name: SchemaName): string {
  return `schema/${name}.schema.json`
}

/** A snapshot by its name, below `data/`. */
export function snapshotPath(name: string): string {
  return `snapshots/${name}.geojson`
}

/**
 * When each period starts (the first with the record), and the name of its snapshot: the day in Helsinki, with the
 * hour if an earlier period starts on the same day.
 */
export function snapshotStarts({ periods, record }: Register): { name: string; at: Instant }[] {
  const starts = periods.map(({ from }) => from ?? helsinkiInstant(record.recordFrom))
  const days = starts.map((at) => helsinkiClock(at).day)
  return starts.map((at, index) => {
    const { day, time } = helsinkiClock(at)
    return { name: days.indexOf(day) === index ? day : `${day}T${time.replace(':', '')}`, at }
  })
}
