import { it } from 'vitest'
import { findOrFetchNginx } from '../servers/find-nginx.ts'
import { serveByNginx } from '../servers/serve-by-nginx.ts'
import { servesProperly } from './serves-properly.ts'

const search = await findOrFetchNginx()

if ('nginx' in search) {
  servesProperly('nginx', (site) => serveByNginx(search.nginx, site), true)
} else {
  console.warn(`\nThe configuration of nginx is NOT TESTED: ${search.reason}\n`)
  it.skip(`nginx serves the site: ${search.reason}`)
}
