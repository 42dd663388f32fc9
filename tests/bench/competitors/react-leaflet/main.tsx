import { createRoot } from 'react-dom/client'
import { Page } from './Page.tsx'
import 'leaflet/dist/leaflet.css'
import '../shared/page.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
