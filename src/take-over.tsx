import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createAddressStore } from './address/browser-address.ts'
import { elsewhere } from './address/elsewhere.ts'
import { parseAddress } from './address/parse.ts'
import { loadDictionary } from './i18n/load-dictionary.ts'
import { createRegister } from './model/register.ts'
import { App } from './pages/App.tsx'
import { loadContent } from './pages/contents.ts'
import { readPageData } from './pages/page-data.ts'
import { addressRulesOf } from './site/site-at.ts'
import { createSiteStore } from './site/site-store.ts'

/** Brings the page to life as it stands; the page that is not found, in the language of the address. */
export async function takeOver(root: HTMLElement, pathname: string): Promise<void> {
  const { facts, layouts } = readPageData()
  const register = createRegister(facts)
  const rules = addressRulesOf(register, import.meta.env.BASE_URL)
  const store = createAddressStore()
  const { view } = parseAddress(store.read(), rules)
  const isFound = layouts !== null
  const address = isFound ? null : elsewhere(store.read(), rules)
  if (address !== null) return window.location.replace(address)
  const [dictionary, Content] = await Promise.all([
    loadDictionary(view.language),
    loadContent(isFound ? view.page : { kind: 'not-found', path: pathname }),
  ])
  const isAsWritten = view.language === document.documentElement.lang
  const written = isAsWritten ? { pathname, search: '', hash: '' } : store.read()
  const app = (
    <App
      site={createSiteStore(register, rules, written, dictionary, store)}
      Content={Content}
      layouts={layouts}
    />
  )
  import('./site/in-page-links.ts').then(
    ({ keepMapPosition }) => keepMapPosition(store),
    () => undefined,
  )
  // As a transition it is done in short slices: the page answers meanwhile.
  if (isAsWritten) return startTransition(() => void hydrateRoot(root, app))
  document.documentElement.lang = view.language
  const { titleIn } = await import('./pages/NotFoundPage.tsx')
  document.title = titleIn(view.language)
  createRoot(root).render(app)
}
