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
  const files = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')]
  const families = files.map(({ href }, index) => ({ family: `Wide ${index}`, href }))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { font-family: ${families.map(({ family }) => `"${family}"`).join()} !important }`)
  document.adoptedStyleSheets = [sheet]
  for (const { family, href } of families) {
    const descriptors = { weight: '200 900', sizeAdjust: '115%' }
    document.fonts.add(await new FontFace(family, `url("${href}")`, descriptors).load())
  }
}
