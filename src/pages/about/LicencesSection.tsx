import { useTextSite } from '../../site/text-site.ts'
import { AboutFact } from './Section.tsx'

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/'
const ODBL = 'https://opendatacommons.org/licenses/odbl/1-0/'
const OSM = 'https://www.openstreetmap.org/copyright'
const GEONAMES = 'https://www.geonames.org/'

/** The licence of each part of the site. */
export function LicencesSection() {
  const text = useTextSite().texts.about.licences
  return (
    <dl className="about-facts">
      <AboutFact name={text.code}>{text.codeText}</AboutFact>
      <AboutFact name={text.facts}>{text.factsText(<Link to={CC_BY}>CC BY 4.0</Link>)}</AboutFact>
      <AboutFact name={text.geometry}>
        {text.geometryText(<Link to={ODBL}>ODbL 1.0</Link>, <Link to={OSM}>OpenStreetMap</Link>)}
      </AboutFact>
      <AboutFact name={text.places}>
        {text.placesText(<Link to={CC_BY}>CC BY 4.0</Link>, <Link to={GEONAMES}>GeoNames</Link>)}
      </AboutFact>
    </dl>
  )
}

function Link({ to, children }: { to: string; children: string }) {
  return (
    <a className="source" href={to} rel="external">
      {children}
    </a>
  )
}
