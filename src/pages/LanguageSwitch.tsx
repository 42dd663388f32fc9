import { LANGUAGES } from '../address/view.ts'
import { LANGUAGE_WORDS } from '../i18n/languages.ts'
import { addressIn } from '../site/address-in.ts'
import { useSite } from '../site/site.ts'

/** The present view in each language, called as its speakers call it; where there is little room one sees its code. */
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
