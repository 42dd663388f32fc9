import type { Page } from '@playwright/test'
import { MapReader } from './driver.ts'
import { statementOf } from './record.ts'
import { expect, test } from './site.ts'

// Translation services wrap or replace the texts of a page, browsers make links of dates, password managers put things beside
// fields: before its scripts run, or after.

type Change = 'a letter' | 'a link' | 'an element'
type Place = readonly [selector: string, change: Change]

/** Where a page was changed before its scripts: in one round no island twice, and islands do not know of each other. */
const ROUNDS: readonly (readonly [path: string, ...Place[]])[] = [
  [
    '/',
    ['.brand', 'a letter'],
    ['h1', 'a letter'],
    ['.moment-date input', 'an element'],
    ['.attribution', 'a letter'],
    ['.matrix-days', 'a link'],
    ['.layers legend', 'a letter'],
    ['.newsroom .citation p', 'an element'],
    ['.page-footer a', 'a letter'],
  ],
  [
    '/',
    ['.languages a', 'a link'],
    ['.statement-reasons', 'a link'],
    ['.moment-step-label', 'a letter'],
    ['.matrix caption', 'a letter'],
    ['.layer-name', 'a link'],
  ],
  [
    '/',
    ['.statement-reasons a', 'an element'],
    ['.moment-sentence p', 'a letter'],
    ['.matrix th a', 'an element'],
  ],
  [
    '/crossings/salla/',
    ['.statement-date', 'a letter'],
    ['.moment-sentence p', 'a link'],
    ['.history-moment', 'a letter'],
    ['.fence-now strong', 'a letter'],
    ['.next-along li', 'a link'],
  ],
]

/** Changes a page once it is whole, and before its scripts run. */
async function changeBefore(page: Page, places: readonly Place[]): Promise<void> {
  await page.addInitScript((places) => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return
      for (const [selector, change] of places) changeAt(selector, change)
    })

    function changeAt(selector: string, change: Change) {
      const element = document.querySelector(selector)
      const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
      if (element && change === 'an element') element.after(document.createElement('span'))
      else if (!(text instanceof Text)) throw new Error(`There is no ${selector} to be changed.`)
      else if (change === 'a letter') text.data = `x${text.data.slice(1)}`
      else {
        const link = document.createElement('a')
        link.href = 'x-apple-data-detectors://0'
        text.replaceWith(link)
        link.append(text)
      }
    }
  }, places)
}

/** Puts every text into elements of its own, as translation services do: the same text, or another of the same words. */
function wrapTexts(isReplaced: boolean): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) {
    const text = texts.currentNode
    const isRead = text.parentElement && !text.parentElement.closest('script, style, noscript, textarea')
    if (text instanceof Text && isRead && text.data.trim() !== '') found.push(text)
  }
  for (const text of found) {
    const inner = document.createElement('font')
    const outer = document.createElement('font')
    outer.append(inner)
    text.replaceWith(outer)
    inner.append(isReplaced ? text.data : text)
  }
}

/** What each island says, in one line. */
async function texts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    // Where scripts run, what is in a noscript is a text to one page and nothing to another.
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data
      return node.nodeName === 'NOSCRIPT' ? '' : Array.from(node.childNodes, textOf).join('')
    }
    return Object.fromEntries(
      Array.from(document.querySelectorAll<HTMLElement>('[data-island]'), (island) => [
        island.dataset.island,
        Array.from(island.childNodes, textOf).join('').replace(/\s+/g, ' ').trim(),
      ]),
    )
  })
}

/** All islands are hydrated: these are the last ones. */
async function seesAllHydrated(page: Page): Promise<void> {
  await expect(page.locator('.printed-address')).toBeAttached()
  // Of some islands nothing is seen; the browser is idle once all have been drawn.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))))
  if (new URL(page.url()).pathname === '/') await expect(page.getByLabel('Town')).toBeVisible()
}

/** Every island says what it says on a page that nobody has changed, at the same address. */
async function seesTheSameAsOthers(page: Page): Promise<void> {
  const other = await page.context().newPage()
  const reader = new MapReader(other)
  const { pathname, search, hash } = new URL(page.url())
  await reader.opensLive(pathname + search + hash)
  await seesAllHydrated(other)
  await expect.poll(() => texts(page)).toEqual(await texts(other))
  await other.close()
}

async function usesHome(page: Page, reader: MapReader): Promise<void> {
  await reader.seesLiveMap()
  await seesAllHydrated(page)
  await reader.stepsToDecision('Next')
  await reader.sees('24 November 2023: seven of eight crossings closed')
  await reader.choosesDate('2023-12-14')
  await reader.sees('14 December 2023: six of eight crossings closed')
  await seesTheSameAsOthers(page)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await reader.togglesLayer('Rail crossing Vainikkala')
  await reader.choosesRow('Salla')
  await reader.seesPopup('Salla – Салла')
  await reader.choosesPeriod('24–29 Nov')
  await expect(reader.popup).toContainText(statementOf('closed', '24 November 2023'))
  await seesTheSameAsOthers(page)
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await reader.opensCrossing('Vartius')
  await reader.seesPopup('Vartius – Люття')
  await page.getByRole('button', { name: 'Show it on the map' }).click()
  await expect(reader.stretch).toHaveCount(1)
  await reader.choosesMoment('Latest record')
  await reader.asksNearest('Joensuu')
  await reader.seesNearest(/^Nearest to Joensuu: Niirala/)
  await reader.choosesMoment('The article’s day')
  await reader.seesNearest(/Nearest open at the moment shown: Vartius/)
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(7)
}

async function usesCrossing(page: Page, reader: MapReader): Promise<void> {
  await reader.seesLiveMap()
  await reader.choosesDate('2023-12-14')
  await expect(reader.status).toHaveText(statementOf('closed', '14 December 2023'))
  await page.locator('.history-moments').getByRole('link', { name: '18–23 Nov' }).click()
  await expect(reader.status).toHaveText(statementOf('open', '18 November 2023'))
  await reader.choosesMoment('Latest record')
  await expect(page.getByRole('button', { name: 'Copy', exact: false }).first()).toBeVisible()
  await seesTheSameAsOthers(page)
}

test('texts that were wrapped before the scripts are drawn anew, and all controls work', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('console', /The island \w+ was drawn anew/)
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') (${wrapTexts})(false)
  })`)
  await reader.opens('/')
  await usesHome(page, reader)
  await reader.opens('/crossings/salla/')
  await usesCrossing(page, reader)
})

for (const isReplaced of [false, true]) {
  const how = isReplaced ? 'replaced' : 'wrapped'
  test(`texts that are ${how} on a live page follow what is chosen`, async ({ page, reader }) => {
    await reader.opensLive('/')
    await seesAllHydrated(page)
    await page.evaluate(wrapTexts, isReplaced)
    await usesHome(page, reader)
    // A page of a crossing has no other way to change a text.
    if (isReplaced) return
    await reader.opensLive('/crossings/salla/')
    await seesAllHydrated(page)
    await page.evaluate(wrapTexts, isReplaced)
    await usesCrossing(page, reader)
  })
}

test('what was changed before the scripts is drawn anew, wherever it stands, and its island works', async ({
  context,
  site,
}) => {
  site.expectProblem('console', /The island \w+ was drawn anew/)
  for (const [path, ...places] of ROUNDS) {
    await test.step(`${path}: ${places.map(([selector]) => selector)}`, async () => {
      const page = await context.newPage()
      const reader = new MapReader(page)
      await changeBefore(page, places)
      await reader.opensLive(path)
      await reader.choosesDate('2023-12-14')
      await reader.stepsToDecision('Previous')
      await seesTheSameAsOthers(page)
      await page.close()
    })
  }
})

const FAILED = 'This part of the page no longer follows what is chosen: it shows 14 December 2023.'
const FAILED_UNDATED = 'This part of the page does not work.'

test('an island whose script does not come stays as it was, says so, and comes at a second try', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('failed request', /(WhoDecided|Nearest)-/)
  site.expectProblem('console', /The island (WhoDecided|Nearest) stays as it was prerendered/)
  await page.route(/assets\/(WhoDecided|Nearest)-[^/]*\.js$/, (route) => route.abort('connectionreset'))
  await reader.opensLive('/2023-12-14/')
  const reasons = page.locator('[data-island="WhoDecided"]')
  const failure = reasons.getByRole('alert')
  await expect(failure).toContainText(FAILED)
  await expect(reasons).toContainText('Vaalimaa opened at 00:00 and Niirala at 08:00')
  const undated = page.locator('[data-island="Nearest"]').getByRole('alert')
  await expect(undated).toContainText(FAILED_UNDATED)
  await reader.choosesPeriod('24–29 Nov')
  await reader.sees('24 November 2023: seven of eight crossings closed')
  await page.unrouteAll()
  await failure.getByRole('button', { name: 'Try again' }).click()
  await expect(reasons).toContainText('Kuusamo, Salla and Vartius closed at 00:00')
  await expect(failure).toHaveCount(0)
  await undated.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByLabel('Town')).toBeVisible()
})

test('an island that fails twice stands as it was, with a sentence, and the others go on', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('console', /The island Statements is begun anew after an error\. Error: broken/)
  site.expectProblem('console', /The island Statements stays as it was prerendered\. Error: broken/)
  await page.route('**/assets/Statements-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function Statements() { throw new Error("broken") }',
    }),
  )
  await reader.opensLive('/2023-12-14/?crossing=salla')
  await expect(page.locator('[data-island="Statements"]').getByRole('alert')).toContainText(FAILED)
  await reader.sees('14 December 2023: six of eight crossings closed')
  await reader.seesPopup('Salla – Салла')
  await reader.stepsToDecision('Previous')
  await reader.seesCounts({ open: 0, closed: 8 })
})
