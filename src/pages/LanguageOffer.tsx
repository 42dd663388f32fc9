import { LANGUAGE_WORDS } from '../i18n/languages.ts'
import { preferredLanguage } from '../i18n/preferred-language.ts'
import { addressIn } from '../site/address-in.ts'
import { useInteractive, useSite } from '../site/site.ts'

/** Says to a reader whose browser prefers another language that the page is there in it. Its place is kept for it. */
export function LanguageOffer() {
  const site = useSite()
  const preferred = useInteractive() ? preferredLanguage() : null
  return (
    <p className="language-offer">
      {preferred && preferred !== site.view.language && (
        <a href={addressIn(site, preferred)} lang={preferred} hrefLang={preferred}>
          {LANGUAGE_WORDS[preferred].offer}
        </a>
      )}
    </p>
  )
}
