import { LANGUAGES } from '../../address/view.ts'
import { LANGUAGE_WORDS, preferredLanguage } from '../../i18n/languages.ts'
import { addressIn } from '../../site/links.ts'
import { useInteractive, useSite } from '../../site/site.ts'

/** The present view in each language, by its own name; where there is little room, its code is shown. */
export function LanguageSwitch() {
  const site = useSite()
  const { language } = site.view
  return (
    <nav className="languages" aria-label={LANGUAGE_WORDS[language].languages}>
      {LANGUAGES.map((each) => (
        <a
          key={each}
          href={addressIn(site, each)}
          lang={each}
          hrefLang={each}
          aria-current={each === language ? 'true' : undefined}
        >
          <span className="language-name">{LANGUAGE_WORDS[each].name}</span>
          <span className="language-code"> {each.toUpperCase()}</span>
        </a>
      ))}
    </nav>
  )
}

/** Tells a reader whose browser prefers another language that the page exists in it. Its place is kept for it. */
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
