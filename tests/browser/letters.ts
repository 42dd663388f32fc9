import type { Page } from '@playwright/test'

/** What readers do to the letters of a page: each is set on it, live, and taken back by the next. */
export const LETTERS = {
  'as they are': async () => {},
  /** As a font that another machine has in its place. */
  '15 % wider': (page: Page) => page.evaluate(widen),
  /** https://www.w3.org/TR/WCAG22/#text-spacing, set as a reader's own styles are. */
  'widely spaced': (page: Page) =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    }),
  'half as large again': (page: Page) => setTextSize(page, 24),
  'twice as large': (page: Page) => setTextSize(page, 32),
} as const

export type Letters = keyof typeof LETTERS

export async function setLetters(page: Page, letters: Letters): Promise<void> {
  await setTextSize(page, 16)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  await LETTERS[letters](page)
}

/** What the reader has chosen in the settings of the browser; in Chromium alone. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', {
    fontSizes: { standard, fixed: Math.round((standard * 13) / 16) },
  })
  await session.detach()
}

/** Runs in the page, and so uses nothing from outside. */
async function widen(): Promise<void> {
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('src').includes('url('))
  if (rules.length === 0) throw new Error('The page has no web font.')
  for (const { style } of rules) {
    const descriptors = {
      weight: style.getPropertyValue('font-weight'),
      style: style.getPropertyValue('font-style'),
      unicodeRange: style.getPropertyValue('unicode-range'),
      sizeAdjust: '115%',
    }
    document.fonts.add(await new FontFace('Wide', style.getPropertyValue('src'), descriptors).load())
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { font-family: Wide !important }')
  document.adoptedStyleSheets = [sheet]
}
