import { useEffect } from 'react'
import { LANGUAGES } from '../../address/view.ts'
import { notFound } from '../../i18n/not-found.ts'
import { CrossingPair } from '../../parts/crossing/CrossingNames.tsx'
import { PrintedAddress } from '../../parts/share/PrintedAddress.tsx'
import { PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'
import { PageFooter } from '../frame/PageFooter.tsx'
import { PageHeader } from '../frame/PageHeader.tsx'

/** The whole page for an address without one: drawn anew if the address asks for another language. */
export function NotFound() {
  const { language } = useSite().view
  useEffect(
    function nameDocument() {
      document.documentElement.lang = language
      document.title = notFound[language].headTitle
    },
    [language],
  )
  return (
    <>
      <PageHeader />
      <NotFoundContent />
      <PageFooter>
        <PrintedAddress />
      </PageFooter>
    </>
  )
}

/** The eight crossings, and a line for readers of the other languages. */
export function NotFoundContent() {
  const site = useSite()
  const { register, addressOf, view } = site
  const text = notFound[view.language]
  return (
    <main id="content" className="not-found" tabIndex={-1}>
      <h1>{text.title}</h1>
      <p>{text.sentence}</p>
      <ul>
        {register.crossings.map((crossing) => (
          <li key={crossing.id}>
            <a href={addressOf({ ...PLAIN, page: { kind: 'crossing', id: crossing.id } })}>
              <CrossingPair crossing={crossing} />
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="control" href={addressOf({ ...PLAIN, page: { kind: 'home' } })}>
          {text.map}
        </a>
      </p>
      {LANGUAGES.filter((language) => language !== view.language).map((language) => (
        <p key={language} lang={language}>
          {notFound[language].line.sentence}{' '}
          <a href={addressOf({ ...PLAIN, language, page: { kind: 'home' } })} hrefLang={language}>
            {notFound[language].line.map}
          </a>
        </p>
      ))}
    </main>
  )
}
