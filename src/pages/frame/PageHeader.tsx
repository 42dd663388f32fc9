import { BrandMark } from '../../drawing/symbols/BrandMark.tsx'
import { atSameMoment, PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'
import { LanguageOffer, LanguageSwitch } from './Languages.tsx'

/** Skip link, name, navigation, languages. */
export function PageHeader() {
  const { dictionary, addressOf } = useSite()
  const { skip, name, tagline, navigation, map, decisions, about } = dictionary.site
  const home = addressOf(atSameMoment({ kind: 'home' }))
  return (
    <>
      <a className="skip" href="#content">
        {skip}
      </a>
      <header className="page-header">
        <a className="brand" href={home}>
          <svg width="14" height="26" viewBox="-7 -13 14 26" aria-hidden="true">
            <BrandMark stands="beside" />
          </svg>
          {name}
        </a>
        <p className="tagline">{tagline}</p>
        <LanguageOffer />
        <nav className="site-parts" aria-label={navigation}>
          <NavigationLink kind="home">{map}</NavigationLink>
          <NavigationLink kind="decisions">{decisions}</NavigationLink>
          <NavigationLink kind="about">{about}</NavigationLink>
        </nav>
        <LanguageSwitch />
      </header>
    </>
  )
}

/** The link to the map keeps the view; the others do not. */
function NavigationLink({ kind, children }: { kind: 'home' | 'decisions' | 'about'; children: string }) {
  const { view, addressOf } = useSite()
  const to = kind === 'home' ? atSameMoment({ kind }) : { ...PLAIN, page: { kind } }
  return (
    <a href={addressOf(to)} aria-current={view.page.kind === kind ? 'page' : undefined}>
      {children}
    </a>
  )
}
