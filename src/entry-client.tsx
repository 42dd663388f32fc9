import data from 'virtual:geodata'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { createAddressStore } from './address/browser-address.ts'
import { formatAddress } from './address/format.ts'
import { parseAddress } from './address/parse.ts'
import { createRegister } from './model/register.ts'
import { App } from './pages/App.tsx'
import { addressRulesOf } from './site/site-at.ts'
import type { PageLayouts } from './static-map/page-layouts.ts'
import 'virtual:map-forms.css'
import './styles/index.css'

const register = createRegister(data)
const rules = addressRulesOf(register, import.meta.env.BASE_URL)
const root = document.getElementById('root')
const pathname = root?.dataset.path

if (root && pathname) {
  const written = { pathname, search: '', hash: '' }
  const elsewhere = meantAddress()
  if (elsewhere) window.location.replace(elsewhere)
  else {
    hydrateRoot(
      root,
      <StrictMode>
        <App
          register={register}
          rules={rules}
          written={written}
          store={createAddressStore()}
          layouts={layoutsOfPage()}
        />
      </StrictMode>,
    )
  }
}

/** The page meant by an address that the host knows no page for, such as one in capitals. */
function meantAddress(): string | null {
  const { view } = parseAddress(window.location, rules)
  const isMissing = pathname === `${rules.base}404.html`
  return isMissing && view.page.kind !== 'not-found' ? formatAddress(view, rules) : null
}

function layoutsOfPage(): PageLayouts | null {
  const text = document.getElementById('layouts')?.textContent
  return text ? JSON.parse(text) : null
}
