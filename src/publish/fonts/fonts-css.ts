import { LATE_FAMILY, WEB_FAMILY } from '../../entry/late-font.ts'
import { virtualModule } from '../modules/virtual-module.ts'
import { WEB_FONTS_FOLDER, type WebFont, writeWebFonts } from './web-fonts.ts'

/** `virtual:fonts.css`: the files of the web font, which letters each has, and the fallbacks. */
export const fontsCssModule = virtualModule('virtual:fonts.css', async () => {
  const fonts = await writeWebFonts()
  // Text must not move under its reader, and so keeps its first font; italics occur only on the map, where nothing
  // moves.
  const atOnce = fonts
    .filter(({ style }) => style === 'normal')
    .map((font) => fontRule(font, WEB_FAMILY, 'optional'))
  const late = fonts.map((font) => fontRule(font, LATE_FAMILY, 'swap'))
  return [...atOnce, ...late, fallbackCss()].join('\n')
})

function fontRule(
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

/** A font that many machines have, and how it is adjusted to take the room of the web font. */
interface Fallback {
  /** The name of the adjusted font in style sheets. */
  family: string
  /** Names of the font in each weight, or of others as wide: none may be made bold synthetically. */
  local: Readonly<Record<Weight, readonly string[]>>
  /** How much larger or smaller it is set, %, so that the texts of the site are as long as in the web font. */
  adjust: Readonly<Record<Weight, number>>
}

/** The weights of the fallbacks: the text's own, and one for all that is heavier. */
type Weight = 400 | 600

/** Every machine with fonts has at least one; the nearest to the web font in their letterforms come first. */
export const FALLBACKS: readonly Fallback[] = [
  {
    // Windows. Not measured here: from the mean advances that @capsizecss/metrics 4.3.0 publishes (908 and 937 of
    // 2048, where Source Sans 3 has 418 and 431 of 1000), less their overstatement for Arial, Roboto and Noto Sans.
    family: 'Like Segoe UI',
    local: { 400: ['Segoe UI'], 600: ['Segoe UI Semibold', 'SegoeUI-Semibold'] },
    adjust: { 400: 93.8, 600: 94 },
  },
  {
    // macOS and iOS. From the same, 450 and 480 of 1000.
    family: 'Like Helvetica Neue',
    local: { 400: ['Helvetica Neue', 'HelveticaNeue'], 600: ['Helvetica Neue Bold', 'HelveticaNeue-Bold'] },
    adjust: { 400: 92.4, 600: 89.6 },
  },
  {
    // Android. The bold is the nearer of two as heavy.
    family: 'Like Roboto',
    local: { 400: ['Roboto', 'Roboto Regular'], 600: ['Roboto Bold', 'Roboto-Bold'] },
    adjust: { 400: 93, 600: 94.2 },
  },
  {
    family: 'Like Noto Sans',
    local: { 400: ['Noto Sans', 'Noto Sans Regular'], 600: ['Noto Sans Bold', 'NotoSans-Bold'] },
    adjust: { 400: 88.3, 600: 85.5 },
  },
  {
    // Liberation Sans and Arimo were drawn to the widths of Arial.
    family: 'Like Arial',
    local: {
      400: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Arimo Regular'],
      600: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    },
    adjust: { 400: 93, 600: 89.7 },
  },
  {
    family: 'Like DejaVu Sans',
    local: { 400: ['DejaVu Sans'], 600: ['DejaVu Sans Bold'] },
    adjust: { 400: 81.6, 600: 75.4 },
  },
]

/** Of the web font, in % of its size. */
const ASCENT = 102.4
const DESCENT = 40

/** Which requests each face answers. */
const ANSWERS = { 400: '400', 600: '600 700' } as const

/** The style rules of the fallbacks, and the list of their names as `--fallback-fonts`. */
export function fallbackCss(): string {
  const rules = FALLBACKS.flatMap((fallback) =>
    ([400, 600] as const).map((weight) => fallbackRule(fallback, weight)),
  )
  const names = FALLBACKS.map(({ family }) => `"${family}"`).join(', ')
  return [...rules, `:root {\n  --fallback-fonts: ${names};\n}`].join('\n')
}

/** Overrides are in % of the adjusted size, and so grow as it shrinks. */
function fallbackRule({ family, local, adjust }: Fallback, weight: Weight): string {
  const percent = (part: number) => `${((100 * part) / adjust[weight]).toFixed(2)}%`
  return `@font-face {
  font-family: "${family}";
  font-weight: ${ANSWERS[weight]};
  src: ${local[weight].map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${adjust[weight]}%;
  ascent-override: ${percent(ASCENT)};
  descent-override: ${percent(DESCENT)};
  line-gap-override: 0%;
}`
}
