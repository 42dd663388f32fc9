import { writePath } from '../../address/path.ts'
import type { Language } from '../../address/view.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { textsOf } from '../../i18n/texts.ts'
import { token } from '../picture/tokens.ts'
import { ICONS } from './icons.ts'

/**
 * What a device needs to keep the site among its apps (w3.org/TR/appmanifest), one for each language, so that it
 * opens in the reader's own. The address stays in sight: it holds what is shown.
 */
export function manifest(language: Language, base: string): string {
  const { site } = dictionaryOf(language)
  const { heads } = textsOf(language)
  const address = writePath(language, { kind: 'home' }, base)
  return JSON.stringify({
    id: address,
    name: heads.home,
    short_name: site.name,
    description: site.tagline,
    lang: language,
    dir: 'ltr',
    start_url: address,
    scope: base,
    display: 'minimal-ui',
    background_color: token('panel'),
    theme_color: token('panel'),
    icons: ICONS.filter(({ purpose }) => purpose !== null).map(({ path, size, purpose }) => ({
      src: base + path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  })
}
