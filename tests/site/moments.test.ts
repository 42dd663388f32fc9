import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CROSSINGS, LATEST, PERIODS, pairOf, type Status } from '../browser/record.ts'
import { DIST } from './site-files.ts'

/** The days of pages, each with the period that it lies in. */
const DAYS = [
  ...PERIODS.map(({ day }, period) => ({ day, path: `${day}/`, period })),
  { day: '2023-11-20', path: '', period: 1 },
  { day: LATEST.day, path: `${LATEST.day}/`, period: PERIODS.length - 1 },
]

interface Words {
  language: string
  /** Of the paths. */
  prefix: string
  date(day: string): string
  status(word: Record<Status, string>, status: Status, day: string): string
  words: Record<Status, string>
}

function inWords(locale: string, day: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(day))
}

/** What a title says of a crossing at a day, written down once more. */
const LANGUAGES: readonly Words[] = [
  words('en', 'en-GB', { open: 'open', closed: 'closed' }, (word, date) => `${word} on ${date}`),
  words('fi', 'fi', { open: 'avoinna', closed: 'suljettuna' }, (word, date) => `${word} ${date}`),
  words('sv', 'sv', { open: 'öppet', closed: 'stängt' }, (word, date) => `${word} den ${date}`),
  words('ru', 'ru', { open: 'открыт', closed: 'закрыт' }, (word, date) => `на ${date} — ${word}`),
]

function words(
  language: string,
  locale: string,
  statuses: Record<Status, string>,
  sentence: (word: string, date: string) => string,
): Words {
  const date = (day: string) => inWords(locale, day).replaceAll('\u00a0', ' ').replace(' г.', ' года')
  return {
    language,
    prefix: language === 'en' ? '' : `${language}/`,
    date,
    words: statuses,
    status: (word, status, day) => sentence(word[status], date(day)),
  }
}

/** The head of a page, by what others read of it. */
function headOf(path: string) {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8').replaceAll('\u00a0', ' ')
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
  return {
    html,
    title: /<title>([^<]*)</.exec(html)?.[1] ?? '',
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '',
    meta: new Map(tags.map(([, name = '', content = '']) => [name, content])),
  }
}

/** Where the steps stop: at each period, and at the latest record. */
const STOPS = [...PERIODS.map(({ day }) => day), LATEST.day]

function linksOf(html: string, className: string): (string | undefined)[] {
  return [...html.matchAll(/<a ([^>]*)>/g)].flatMap(([, attributes = '']) =>
    attributes.includes(`class="${className}`) ? [/href="([^"]*)"/.exec(attributes)?.[1]] : [],
  )
}

describe.each(LANGUAGES)('in $language', ({ language, prefix, words, status, date }) => {
  describe.each(DAYS)('at $day', ({ day, path, period }) => {
    it.each(CROSSINGS)('$name says what held then and what holds latest', (crossing) => {
      const { html, title, canonical, meta } = headOf(`${prefix}crossings/${crossing.id}/${path}`)
      const then = status(words, crossing.states[period] ?? 'open', day)
      const latest = status(words, 'closed', LATEST.day)
      expect(title).toBe(`${pairOf(crossing)}: ${[...new Set([then, latest])].join(', ')}`)
      expect(meta.get('og:title')).toBe(title)
      expect(meta.get('og:description')?.toLowerCase()).toContain(then.toLowerCase())
      expect(meta.get('og:description')).toContain(date(LATEST.day))
      expect(new URL(canonical).pathname).toBe(`/${prefix}crossings/${crossing.id}/${path}`)
      expect(meta.get('og:url')).toBe(canonical)
      expect(html).toContain(`"url":"${canonical}","name":${JSON.stringify(title)}`)
    })

    it('the map says how many are closed', () => {
      const { title, meta, canonical } = headOf(prefix + path)
      expect(title).toContain(date(day))
      expect(meta.get('og:title')).toBe(title)
      expect(meta.get('og:url')).toBe(canonical)
      expect(new URL(canonical).pathname).toBe(`/${prefix}${path}`)
    })

    it.each(['', ...CROSSINGS.map(({ id }) => `crossings/${id}/`)])(
      '/%s leads on to every other moment, without scripts, and has a picture of its own',
      (page) => {
        const { html, meta } = headOf(prefix + page + path)
        const at = (stop?: string) => stop && `/${prefix}${page}${stop}/`
        const before = STOPS.findLast((stop) => stop < day)
        const after = STOPS.find((stop) => stop > day)
        expect(linksOf(html, 'control moment-step')).toEqual([at(before), at(after)])
        expect(linksOf(html, 'statement-switch')).toContain(at(LATEST.day))
        const heads = [...html.matchAll(/class="matrix-head"[^>]*><a href="([^"]*)"/g)].map(
          ([, href]) => href,
        )
        if (page === '') expect(heads).toEqual(PERIODS.map((each) => at(each.day)))
        const image = `/share/${language}/${path}${page === '' ? 'home' : page.split('/')[1]}.png`
        expect(new URL(meta.get('og:image') ?? '').pathname).toBe(image)
      },
    )

    it('has an embedded map of its own', () => {
      expect(existsSync(join(DIST, prefix, 'embed', path, 'index.html'))).toBe(true)
    })
  })
})
