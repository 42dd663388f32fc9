import { expect, type Locator, type Page } from '@playwright/test'
import { NAMES } from './record.ts'

export type CrossingStates = Record<string, 'open' | 'closed'>
export type Moment = 'The article’s day' | 'Latest record'
type DatePart = 'year' | 'month' | 'date'
/** Its centre, px in the window. */
export type Places = Record<string, { x: number; y: number }>

/** More stops than any page of the site has. */
const STOPS = 80

/** A reader of the English map: does and sees what a person can, in the words of the site. */
export class MapReader {
  readonly #page: Page
  #dateOrder: readonly DatePart[] | undefined

  constructor(page: Page) {
    this.#page = page
  }

  async opens(path: string): Promise<void> {
    await this.#page.goto(path)
  }

  /** Opens a page and waits until its controls can be used, though not yet its map. */
  async opensReady(path: string): Promise<void> {
    await this.#page.goto(path, { waitUntil: 'commit' })
    await this.#page.locator('.moment-date:not([data-waiting])').waitFor({ timeout: 20_000 })
  }

  /** Opens a page and waits until its map can be used. */
  async opensLive(path: string): Promise<void> {
    await this.#page.goto(path, { waitUntil: 'commit' })
    await this.seesLiveMap()
  }

  /** The first heading begins so: of the two statements, it has that of the moment shown first. */
  async sees(headline: string | RegExp): Promise<void> {
    const beginning = typeof headline === 'string' ? new RegExp(`^${escaped(headline)}`) : headline
    await expect(this.#page.getByRole('heading', { level: 1 })).toHaveText(beginning)
  }

  async seesRepair(sentence: string | RegExp): Promise<void> {
    await expect(this.repairs).toContainText(sentence)
  }

  /** Waits until the live map has replaced the drawing, and the fonts have loaded. */
  async seesLiveMap(): Promise<void> {
    // Sees it at once: an expectation asks only every second after a while.
    await this.#page.locator('[data-map="live"]').waitFor({ timeout: 20_000 })
    await this.#page.locator('[data-island="DrawnMap"] svg').first().waitFor({ state: 'detached' })
    await this.#page.evaluate(() => document.fonts.ready.then(() => true))
  }

  async seesPopup(names: string): Promise<void> {
    await expect(this.#page.getByRole('dialog', { name: names })).toBeVisible()
  }

  async seesNoPopup(): Promise<void> {
    await expect(this.popup).toHaveCount(0)
  }

  /** The popup is inside the map's box on all sides, and the box of the map inside the window where it can be. */
  async seesPopupWhole(): Promise<void> {
    await expect.poll(() => this.#hiddenOfPopup()).toEqual([])
  }

  async seesStates(states: CrossingStates): Promise<void> {
    await expect.poll(() => this.crossingStates()).toEqual(states)
  }

  /** How many crossings the legend counts. */
  async seesCounts({ open, closed }: { open: number; closed: number }): Promise<void> {
    const isSheet = await this.opensLayers()
    await expect(this.layer('Open')).toHaveAccessibleName(`Open ${open}`)
    await expect(this.layer('Closed')).toHaveAccessibleName(`Closed ${closed}`)
    if (isSheet) await this.presses('Escape')
  }

  async seesChosenPeriod(head: string): Promise<void> {
    const chosen = this.matrix.locator('.matrix-head a[aria-current="true"]')
    await expect(chosen).toHaveCount(1)
    await expect(chosen).toHaveAccessibleName(namedFrom(head))
  }

  /** The one crossing whose marker has the ring of the chosen; null for none. */
  async seesChosenMarker(crossing: string | null): Promise<void> {
    const ringed = this.markers.filter({ has: this.#page.locator('.chosen-ring') })
    await expect(ringed).toHaveCount(crossing === null ? 0 : 1)
    if (crossing !== null) await expect(ringed).toHaveAccessibleName(new RegExp(`^${crossing} – `))
  }

  async seesAddress(address: string | RegExp): Promise<void> {
    await expect.poll(() => this.address()).toMatch(typeof address === 'string' ? exactly(address) : address)
  }

  /** What has the focus is called so. */
  async seesFocusOn(name: string | RegExp): Promise<void> {
    await expect(this.#page.locator(':focus')).toHaveAccessibleName(name)
  }

  /** Types a day into the date field, key by key, as this browser wants it, and confirms it. */
  async choosesDate(day: string): Promise<void> {
    await this.typesDate(day)
    await this.presses('Enter')
  }

  /** Types a day into the date field, key by key, as this browser wants it, and leaves it at that. */
  async typesDate(day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-')
    this.#dateOrder ??= await this.#findDateOrder()
    const order = this.#dateOrder
    await this.dateField.focus()
    // To its first part, from where an earlier date has left off.
    for (const _ of order) await this.presses('ArrowLeft')
    for (const part of order) {
      await this.#page.keyboard.type({ year, month, date }[part])
      // A year may have more than four digits, so the field does not go on by itself.
      if (part === 'year' && order[0] === 'year') await this.presses('ArrowRight')
    }
  }

  /** Picks a day as from the browser's own calendar, which no test can reach: by the pointer, and without a key. */
  async picksDate(day: string): Promise<void> {
    await this.dateField.click({ position: { x: 8, y: 8 } })
    await this.dateField.fill(day)
  }

  async stepsToDecision(direction: 'Previous' | 'Next'): Promise<void> {
    await this.step(direction).click()
  }

  async choosesMoment(moment: Moment): Promise<void> {
    await this.moment(moment).click()
  }

  async choosesPeriod(head: string): Promise<void> {
    await this.matrix
      .getByRole('columnheader')
      .getByRole('link', { name: namedFrom(head) })
      .click()
  }

  async choosesRow(crossing: string): Promise<void> {
    await this.row(crossing).getByRole('link').click()
  }

  /** Opens the layers where they are not on the page: says whether that was to be done. */
  async opensLayers(): Promise<boolean> {
    const isThere = (await this.layers.count()) > 0
    if (!isThere) await this.map.getByRole('button', { name: 'Layers' }).click()
    return !isThere
  }

  async togglesLayer(layer: string): Promise<void> {
    await this.opensLayers()
    await this.layer(layer).click()
  }

  /** Opens a crossing by its marker on the map. */
  async opensCrossing(crossing: string): Promise<void> {
    await this.marker(crossing).locator('.hit').click()
  }

  /** Asks for the crossings nearest to a town. */
  async asksNearest(town: string): Promise<void> {
    await this.typesTown(town)
    await this.presses('Enter')
  }

  /** Types into the field of the town, in place of what is in it. */
  async typesTown(town: string): Promise<void> {
    await this.#nearest.getByLabel('Town').focus()
    await this.presses('ControlOrMeta+a')
    await this.#page.keyboard.type(town)
  }

  async seesNearest(answer: string | RegExp): Promise<void> {
    await expect(this.#nearest.getByRole('status')).toHaveText(answer)
  }

  /** The one crossing that is lit, in its row and by its marker. */
  async seesLit(crossing: string): Promise<void> {
    await expect(this.matrix.locator('tr[data-lit]').getByRole('rowheader')).toContainText(crossing)
    await expect(this.markers.filter({ has: this.#page.locator('[data-lit]') })).toHaveAccessibleName(
      new RegExp(`^${crossing} – `),
    )
  }

  async opensPage(): Promise<void> {
    await this.popup.getByRole('link', { name: 'Open page' }).click()
  }

  async copiesLink(from: 'popup' | 'page'): Promise<void> {
    const place = from === 'popup' ? this.popup : this.#page.locator('.newsroom-buttons')
    await place.getByRole('button', { name: 'Copy link' }).click()
  }

  async usesMapButton(name: 'Zoom in' | 'Zoom out' | 'Show the whole border'): Promise<void> {
    await this.mapButton(name).click()
  }

  /** Brings the map into the window, as far as it is not. */
  async scrollsToMap(): Promise<void> {
    await this.map.locator('.map-box').scrollIntoViewIfNeeded()
  }

  /** Takes the ground away from under the drawing of the live map. */
  async hidesBasemap(): Promise<void> {
    await this.map.locator('.leaflet-basemap-pane').evaluate((pane) => {
      if (pane instanceof HTMLElement) pane.style.display = 'none'
    })
  }

  async presses(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  /** Goes on by Tab to what is called so. */
  async tabsTo(name: string | RegExp): Promise<void> {
    const stops: string[] = []
    while (stops.length < STOPS) {
      await this.presses('Tab')
      const stop = await this.#focused()
      if (typeof name === 'string' ? stop === name : name.test(stop)) return
      stops.push(stop)
    }
    throw new Error(`Tab does not come to ${name}, but to: ${stops.join(' · ')}`)
  }

  /** What Tab comes to from here, up to the first that is called so, which is left out. */
  async tabStopsUntil(name: RegExp): Promise<string[]> {
    const stops: string[] = []
    while (stops.length < STOPS) {
      await this.presses('Tab')
      const stop = await this.#focused()
      if (name.test(stop)) return stops
      stops.push(stop)
    }
    throw new Error(`Tab does not come to ${name}, but to: ${stops.join(' · ')}`)
  }

  async goesBack(): Promise<void> {
    await this.#page.goBack()
  }

  async goesForward(): Promise<void> {
    await this.#page.goForward()
  }

  /** What the markers on the map say, by their accessible names: `Salla – Салла, open`. */
  async crossingStates(): Promise<CrossingStates> {
    const names = (await this.map.ariaSnapshot()).matchAll(/button "([^",]+?) – [^",]+, (open|closed)[",]/g)
    return Object.fromEntries(Array.from(names, ([, name = '', state]) => [name, state as 'open' | 'closed']))
  }

  /** The names of crossings that can be read on the map, drawn or live, on both sides of the border, its inset's too. */
  async shownNames(): Promise<string[]> {
    const names = this.map.locator(':is(.crossing-marker, .crossing-mark) :is(.finnish-name, .russian-name)')
    return names.filter({ visible: true }).allTextContents()
  }

  /** Where the symbols stand that are drawn on the map itself, not in its inset: in the drawing or the live map. */
  async symbolPlaces(crossings: readonly string[] = NAMES): Promise<Places> {
    const places = await Promise.all(
      crossings.map(async (name) => [name, await this.#symbolPlace(name)] as const),
    )
    return Object.fromEntries(places)
  }

  /** Path, query and fragment of the page, as the address bar shows them. */
  address(): string {
    const { pathname, search, hash } = new URL(this.#page.url())
    return pathname + search + hash
  }

  get map(): Locator {
    return this.#page.locator('[data-map]')
  }

  get matrix(): Locator {
    return this.#page.getByRole('table', { name: 'Open crossings, period by period' })
  }

  get popup(): Locator {
    return this.#page.getByRole('dialog')
  }

  get repairs(): Locator {
    return this.#page.locator('.repairs[role=status]')
  }

  get dateField(): Locator {
    return this.#page.getByLabel('Date', { exact: true })
  }

  /** The longest stretch of border without an open crossing, as it is drawn. */
  get stretch(): Locator {
    return this.map.locator('.stretch')
  }

  /** The lines from where a reader asks to the nearest crossings, without what lies under them. */
  get nearestLines(): Locator {
    return this.map.locator('.nearest-line')
  }

  get #nearest(): Locator {
    return this.#page.locator('.nearest')
  }

  get markers(): Locator {
    return this.map.locator('[data-crossing]')
  }

  /** The statement of the moment that is shown. */
  get status(): Locator {
    return this.#page.locator('.statements .statement[data-shown]')
  }

  get latestRecord(): Locator {
    return this.#page.locator('.statements .statement').last()
  }

  /** What of the markers can be seen and hit. */
  get shownMarkers(): Locator {
    return this.markers.locator('.hit').filter({ visible: true })
  }

  marker(crossing: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${crossing} – [^,]+, (open|closed)`) })
  }

  row(crossing: string): Locator {
    return this.matrix.getByRole('rowheader', { name: crossing })
  }

  /** The way to a moment: a statement, or a link in words. */
  moment(moment: Moment): Locator {
    const name = { 'The article’s day': /The article/, 'Latest record': /Latest/ }[moment]
    return this.#page.locator('.statements, .moment').getByRole('link', { name })
  }

  mapButton(name: 'Zoom in' | 'Zoom out' | 'Show the whole border'): Locator {
    return this.map.getByRole('button', { name })
  }

  step(direction: 'Previous' | 'Next'): Locator {
    return this.#page.getByRole('link', { name: `${direction} decision` })
  }

  /** The legend with its check boxes, wherever it is. */
  get layers(): Locator {
    return this.#page.getByRole('group', { name: 'Show on the map' })
  }

  // The count that follows the word in the label is not part of the question.
  layer(layer: string): Locator {
    return this.layers.getByRole('checkbox', { name: new RegExp(`^${layer}\\b`) })
  }

  /** The lines and marks of the map that no role tells of; those of the inset too, where it is shown. */
  drawn(what: 'border' | 'fence' | 'rail'): Locator {
    const drawing = { border: '.border-line', fence: '.fence:not(.fence-focus *)', rail: '.symbol-rail' }
    return this.map.locator(drawing[what])
  }

  /** In which order a date field takes its parts, which is a matter of the browser's own language. */
  async #findDateOrder(): Promise<readonly DatePart[]> {
    await this.#page.evaluate(() => {
      const field = document.createElement('input')
      Object.assign(field, { id: 'date-order', type: 'date', value: '2023-11-20' })
      document.body.append(field)
      field.focus()
    })
    const field = this.#page.locator('#date-order')
    await this.presses('9')
    const [year, month] = (await field.inputValue()).split('-')
    await field.evaluate((element) => element.remove())
    if (year !== '2023') return ['year', 'month', 'date']
    return month === '09' ? ['month', 'date', 'year'] : ['date', 'month', 'year']
  }

  /** What of the popup is outside the map, and what of the map's upper edge outside the window. */
  async #hiddenOfPopup(): Promise<string[]> {
    const popup = await this.popup.boundingBox()
    const map = await this.map.locator('.map-box').boundingBox()
    if (!popup || !map) return ['all of it']
    const window = this.#page.viewportSize() ?? { width: 0, height: 0 }
    const sides = {
      left: popup.x < map.x,
      top: popup.y < Math.max(map.y, 0),
      right: popup.x + popup.width > Math.min(map.x + map.width, window.width),
      bottom: popup.y + popup.height > Math.min(map.y + map.height, window.height),
    }
    return Object.entries(sides).flatMap(([side, isHidden]) => (isHidden ? [side] : []))
  }

  async #symbolPlace(crossing: string): Promise<{ x: number; y: number }> {
    const mark = this.map
      .locator('.crossing-marker, .map-variant .crossing-mark')
      .and(this.#page.locator(`[aria-label^="${crossing} –"]`))
    const box = await mark.locator('.symbol-open, .symbol-closed').filter({ visible: true }).boundingBox()
    if (!box) throw new Error(`The map has no symbol for ${crossing}.`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** What has the focus is called: by its label or its text; an element that has no name by what it is. */
  async #focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const focus = document.activeElement
      if (!focus || focus === document.body) return 'nothing'
      const labelledBy = document.getElementById(focus.getAttribute('aria-labelledby') ?? '')
      const label = focus instanceof HTMLInputElement ? focus.labels?.[0] : labelledBy
      const isNamedByText = focus.matches('a, button, [role=button]')
      const named = label ?? (isNamedByText ? focus : null)
      // Without the words that are there for other widths.
      const text = named instanceof HTMLElement ? named.innerText : named?.textContent
      const name = focus.getAttribute('aria-label') ?? text
      return name?.replace(/\s+/g, ' ').trim() || `<${focus.localName}>`
    })
  }
}

/** A name that begins so; the spaces of a head do not break. */
function namedFrom(head: string): RegExp {
  return new RegExp(`^${head.replaceAll(' ', '\\s')}`)
}

function exactly(text: string): RegExp {
  return new RegExp(`^${escaped(text)}$`)
}

/** For a regular expression. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
