import type { Page } from '@playwright/test'
import { LANGUAGES } from '../../src/address/view.ts'
import { type Face, textWidth } from '../../src/drawing/text-width.ts'
import { FALLBACKS } from '../../src/publish/fonts/fonts-css.ts'
import { readPlaces } from '../../src/publish/virtual-modules/places.ts'
import { CROSSINGS, NAMES } from './record.ts'
import { expect, test } from './site.ts'

/** Of the largest names on the map, px. */
const SIZE = 15
const ACROSS = CROSSINGS.map(({ across }) => across)
/** How much longer or shorter a page's text may be in a fallback than in the web font, and each long line of it. */
const WHOLE = 0.015
const LINE = 0.05

interface Text {
  text: string
  face: Face
}

/** How wide some texts are drawn in a font, px. */
function widthsIn(page: Page, family: string, texts: readonly Text[]): Promise<number[]> {
  return page.evaluate(
    ({ family, texts, size }) => {
      const pen = document.body.appendChild(document.createElement('span'))
      pen.style.cssText =
        'position: absolute; white-space: pre; font-variant-numeric: tabular-nums lining-nums'
      const widths = texts.map(({ text, face }) => {
        pen.style.font = `${face === 'italic' ? 'italic 400' : face} ${size}px "${family}"`
        pen.textContent = text
        return pen.getBoundingClientRect().width
      })
      pen.remove()
      return widths
    },
    { family, texts, size: SIZE },
  )
}

/** Whether a font is to be had, once it is there. */
function isThere(page: Page, family: string, letters: string): Promise<boolean> {
  return page.evaluate(
    async ({ family, letters }) => {
      const styles = ['400', '600', 'italic 400']
      const loaded = styles.map((style) => document.fonts.load(`${style} 16px "${family}"`, letters))
      return (await Promise.all(loaded)).every((faces) => faces.some(({ status }) => status === 'loaded'))
    },
    { family, letters },
  )
}

/** The names on the map, in every language, in the faces that they are drawn in. */
function namesOnMap(): Text[] {
  const { towns, areas } = readPlaces()
  const inFace = (face: Face, texts: readonly string[]) => texts.map((text): Text => ({ text, face }))
  return [
    ...inFace(400, ['1 340 km', '1 340 км', 'Вайниккала, ж/д', ...ACROSS]),
    ...inFace(600, NAMES),
    ...LANGUAGES.flatMap((language) => [
      ...inFace(
        400,
        towns.map(({ properties }) => properties.names[language]),
      ),
      ...areas.flatMap(({ properties: { kind, names } }) =>
        kind === 'country'
          ? inFace(400, [names[language].toUpperCase()])
          : inFace('italic', [names[language]]),
      ),
    ]),
  ]
}

test('every name on the map is as wide as it is laid out', async ({ page, reader }) => {
  await reader.opens('/')
  const names = namesOnMap()
  const letters = names.map(({ text }) => text).join('')
  expect(await isThere(page, 'Border Sans Late', letters)).toBe(true)
  const widths = await widthsIn(page, 'Border Sans Late', names)
  const differing = names.flatMap(({ text, face }, index) => {
    const laidOut = textWidth(text, SIZE, face)
    const drawn = widths[index] ?? 0
    return Math.abs(drawn - laidOut) <= 1 ? [] : `${text}: drawn ${drawn}, laid out ${laidOut}`
  })
  expect(names.length).toBeGreaterThan(100)
  expect(differing).toEqual([])
})

test('a page is as long in each fallback as in the web font', async ({ page, reader }, testInfo) => {
  const missing = new Set<string>()
  const differing: string[] = []
  for (const path of ['/about/', '/ru/about/']) {
    await reader.opens(path)
    const paragraphs = await page.locator('main :is(p, li)').allInnerTexts()
    const lines = paragraphs.filter((text) => text.length > 60 && !text.includes('\n'))
    expect(lines.length).toBeGreaterThan(10)
    for (const face of [400, 600] as const) {
      const texts = lines.map((text): Text => ({ text, face }))
      expect(await isThere(page, 'Border Sans Late', lines.join(''))).toBe(true)
      const wanted = await widthsIn(page, 'Border Sans Late', texts)
      for (const { family } of FALLBACKS) {
        if (!(await isFaceThere(page, family, face))) {
          missing.add(family)
          continue
        }
        const widths = await widthsIn(page, family, texts)
        const ratios = widths.map((width, index) => width / (wanted[index] ?? 0) - 1)
        const whole = sumOf(widths) / sumOf(wanted) - 1
        if (Math.abs(whole) > WHOLE) differing.push(`${path} in ${family} ${face}: ${whole}`)
        const most = Math.max(...ratios.map(Math.abs))
        if (most > LINE) differing.push(`A line of ${path} in ${family} ${face}: ${most}`)
      }
    }
  }
  const list = [...missing].join(', ')
  if (list) console.log(`Not measured, since their fonts are not on this machine: ${list}.`)
  testInfo.annotations.push({ type: 'not measured', description: list })
  testInfo.skip(missing.size === FALLBACKS.length, 'No font of the fallbacks is on this machine.')
  expect(differing).toEqual([])
})

test('the web font comes late, and nothing moves: what would move keeps its font', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    if (route.request().resourceType() === 'font') await released
    await route.continue()
  })
  // The page is not loaded before its fonts are.
  await page.goto('/about/', { waitUntil: 'domcontentloaded' })
  await page.evaluate(beginFarFromIt)
  const before = await topsOfText(page)
  release()
  await expect(page.locator('html')).toHaveAttribute('data-font', 'late')
  const after = await topsOfText(page)
  const { height } = page.viewportSize() ?? { height: 0 }
  const seen = before.filter((top) => top < height)
  expect(seen.length).toBeGreaterThan(10)
  expect(seen.filter((top, index) => Math.abs(top - (after[index] ?? 0)) > 3)).toEqual([])
  // What is below the window is in the web font, however it breaks.
  await expect(page.locator('main p').last()).toHaveCSS('font-family', /^"Border Sans Late"/)
  expect(await page.locator('[data-font="first"]').count()).toBeGreaterThan(0)
})

/** Sets the text in a font that is far from the web font, as no fallback is: most paragraphs break elsewhere in it. */
async function beginFarFromIt(): Promise<void> {
  const sources = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSFontFaceRule ? rule.style.getPropertyValue('src') : []))
  const [url = ''] = sources.flatMap((source) => /url\("([^"]*latin-normal[^"]*)"\)/.exec(source)?.[1] ?? [])
  const file = await fetch(url).then((answer) => answer.arrayBuffer())
  const descriptors = { weight: '400 650', sizeAdjust: '130%' }
  document.fonts.add(await new FontFace('Far', file, descriptors).load())
  document.documentElement.style.setProperty('--first-font', 'Far')
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Whether a fallback's font is on this machine in a weight. */
function isFaceThere(page: Page, family: string, weight: 400 | 600): Promise<boolean> {
  return page.evaluate(
    async ({ family, weight }) => {
      const faces = await document.fonts.load(`${weight} 16px "${family}"`).catch(() => [])
      return faces.some(({ status }) => status === 'loaded')
    },
    { family, weight },
  )
}

/** How far down the page each block of text begins, px. */
function topsOfText(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('main :is(h1, h2, p, li, button, label, th, td)'), (element) =>
      Math.round(element.getBoundingClientRect().top + scrollY),
    ),
  )
}
