import { PLAIN } from '../site/plain-view.ts'
import { useSite } from '../site/site.ts'
import { LanguageOffer } from './LanguageOffer.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'

/** Skip link, name, navigation, languages. */
export function PageHeader() {
  const { dictionary, addressOf } = useSite()
  const { skip, name, tagline, navigation, map, decisions, about } = dictionary.site
  const home = addressOf({ page: { kind: 'home' }, crossing: null, map: null, anchor: null })
  return (
    <>
      <a className="skip" href="#content">
        {skip}
      </a>
      <header className="page-header">
        <a className="brand" href={home}>
          <svg width="14" height="26" viewBox="-7 -13 14 26" aria-hidden="true">
            <path className="brand-line" d="M0 -13V13" />
            <g className="symbol-open" transform="translate(0 -5)">
              <circle className="ring" r="4" strokeWidth="2.4" />
            </g>
            <g className="symbol-closed" transform="translate(0 6)">
              <rect className="solid" x="-4.5" y="-4.5" width="9" height="9" rx="0.8" />
            </g>
          </svg>
          {name}
        </a>
        <p className="tagline">{tagline}</p>
        <LanguageOffer />
        <nav className="parts" aria-label={navigation}>
          <NavigationLink kind="home">{map}</NavigationLink>
          <NavigationLink kind="decisions">{decisions}</NavigationLink>
          <NavigationLink kind="about">{about}</NavigationLink>
        </nav>
        <LanguageSwitch />
      </header>
    </>
  )
}

/** On the map's own page it keeps the view; to the others it leads without it. */
function NavigationLink({ kind, children }: { kind: 'home' | 'decisions' | 'about'; children: string }) {
  const { view, addressOf } = useSite()
  const kept = kind === 'home' ? { crossing: null, map: null, anchor: null } : PLAIN
  return (
    <a
      href={addressOf({ ...kept, page: { kind } })}
      aria-current={view.page.kind === kind ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
