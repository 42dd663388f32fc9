import { describe, expect, test } from 'vitest'
import { geodata, register } from '../../model/real-data.ts'
import { idsIn, partsOf, renderTextPage, sourceLinksIn } from '../text-page.tsx'

const html = renderTextPage('/decisions/')
const entries = partsOf(html, /<li id="/)
const dated = [...geodata.decisions, ...geodata.context.events]

function entryOf(id: string): string {
  const entry = entries.find((each) => each.startsWith(`<li id="${id}"`))
  if (!entry) throw new Error(`There is no entry "${id}".`)
  return entry
}

describe('The page of decisions', () => {
  test('has one title and one main part', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main/g)).toHaveLength(1)
  })

  test('has an anchor for every decision and event, and a permalink on it', () => {
    for (const { id } of dated) expect(entryOf(id)).toContain(`href="#${id}"`)
    expect(entries).toHaveLength(dated.length + 1)
    expect(new Set(idsIn(html)).size).toBe(idsIn(html).length)
  })

  test('gives every source of every entry', () => {
    for (const { id, sources } of dated) {
      const urls = sources.map((source) => register.sources.get(source)?.url)
      expect(sourceLinksIn(entryOf(id)).sort()).toEqual(urls.sort())
    }
    for (const entry of entries) expect(sourceLinksIn(entry).length).toBeGreaterThan(0)
  })

  test('names the authority first', () => {
    for (const { id, sources } of dated) {
      const [first = ''] = sourceLinksIn(entryOf(id))
      const primary = sources.flatMap((source) => {
        const found = register.sources.get(source)
        return found?.kind === 'primary' ? found.url : []
      })
      if (primary.length > 0) expect(primary).toContain(first)
    }
  })

  test('stands in order of date', () => {
    const dates = [...html.matchAll(/<time dateTime="([^"]+)"/g)].map(([, date]) => date)
    expect(dates).toEqual([...dates].sort())
    expect(dates).toHaveLength(entries.length)
  })

  test('says of each crossing what changed, and links to it on that day', () => {
    for (const { id, effects } of geodata.decisions) {
      for (const { crossing, at } of effects) {
        expect(entryOf(id)).toContain(`href="/crossings/${crossing}/${at.slice(0, 10)}/"`)
      }
      expect(entryOf(id).includes('Changes no status')).toBe(effects.length === 0)
    }
  })

  test('leads to the map at each day of the record', () => {
    expect(entryOf('sm-2023-9')).toContain('href="/2023-11-24/"')
    expect(entryOf('article')).toMatch(/href="\/">Show the map/)
    for (const { id, date } of geodata.context.events) {
      const isInRecord = date.length === 10 && date <= register.record.endsOn
      expect(entryOf(id).includes('Show the map'), id).toBe(isInRecord)
    }
  })

  test('says what became of an announced end', () => {
    expect(entryOf('sm-2023-4')).toMatch(
      /18 February 2024\. Before that day came <a href="#sm-2023-9">.*23 December 2023/,
    )
    expect(entryOf('sm-2023-15')).toMatch(/13 December 2023\. Followed by <a href="#2023-12-12">/)
  })

  test('says of an inferred day that it is inferred', () => {
    for (const { id, inForceFromInferred = false } of geodata.decisions) {
      expect(entryOf(id).includes('inferred day')).toBe(inForceFromInferred)
    }
  })
})
