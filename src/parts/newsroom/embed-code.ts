import { type Language, type Layer, ownCrossing } from '../../address/view.ts'
import { atSameMoment } from '../../site/links.ts'
import type { Site } from '../../site/site.ts'

/** The day of an embedded map: the one shown now, the latest of the record, or the one that the map opens on. */
export const EMBED_DAYS = ['kept', 'latest', 'opening'] as const
export type EmbedDay = (typeof EMBED_DAYS)[number]

/** What an embedded map is to show. */
export interface EmbedOptions {
  /** Id of its crossing; null for the whole border. */
  crossing: string | null
  day: EmbedDay
  layers: ReadonlySet<Layer>
  language: Language
}

/** Heights that a frame may have, px. */
export const HEIGHT = { least: 240, usual: 480, most: 1200 } as const

/** The address of an embedded map, without the host. */
export function embedAddress({ crossing, day, layers, language }: EmbedOptions, site: Site): string {
  const view = { ...atSameMoment({ kind: 'embed', id: crossing }), layers, language }
  const moments = { kept: site.moment, latest: { day: site.register.record.endsOn }, opening: null }
  return site.addressOf({ ...view, moment: moments[day] })
}

/** The options that show what the present view shows. */
export function optionsOf({ view: { page, crossing, layers, language } }: Pick<Site, 'view'>): EmbedOptions {
  return { crossing: ownCrossing(page) ?? crossing, day: 'kept', layers, language }
}

/** The HTML for another site. The frame may write to the clipboard, for the link that a popup copies. */
export function embedCode({ src, title, height }: { src: string; title: string; height: number }): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`
}

/** The allowed height of a frame that is nearest to what was written. */
export function frameHeight(written: string): number {
  const height = Math.round(Number(written))
  if (!Number.isFinite(height) || written.trim() === '') return HEIGHT.usual
  return Math.min(Math.max(height, HEIGHT.least), HEIGHT.most)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
