import { LATE_FAMILY, WEB_FAMILY } from '../../late-font.ts'
import { virtualModule } from '../virtual-module.ts'
import { fallbackCss } from './fallbacks.ts'
import { WEB_FONTS_FOLDER, type WebFont, writeWebFonts } from './web-fonts.ts'

/** `virtual:fonts.css`: the files of the web font, written now, which letters are in which, and the fallbacks. */
export const fontsCssModule = virtualModule('virtual:fonts.css', async () => {
  const fonts = await writeWebFonts()
  // Text must not move under its reader, and so keeps the font that it begins with; the italic is for the map alone,
  // where nothing moves.
  const atOnce = fonts
    .filter(({ style }) => style === 'normal')
    .map((font) => ruleOf(font, WEB_FAMILY, 'optional'))
  const late = fonts.map((font) => ruleOf(font, LATE_FAMILY, 'swap'))
  return [...atOnce, ...late, fallbackCss()].join('\n')
})

function ruleOf(
  { file, style, weight, letters }: WebFont,
  family: string,
  display: 'optional' | 'swap',
): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: ${display};
  src: url("/${WEB_FONTS_FOLDER}/${file}") format("woff2");
  unicode-range: ${ranges(letters)};
}`
}

/** Letters as ranges of their codes: U+20-7E, U+A0. */
export function ranges(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: { from: number; to: number }[] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last?.to === code - 1) last.to = code
    else runs.push({ from: code, to: code })
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
}
