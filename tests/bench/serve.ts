// How many requests nginx answers with the configuration that hosts get: `npm run bench:serve`.
import { findOrFetchNginx, type Nginx } from '../servers/find-nginx.ts'
import { serveByNginx } from '../servers/serve-by-nginx.ts'
import { DIST } from '../site/site-files.ts'
import { versionOf } from './report/packages.ts'
import { writeSection } from './report/results-file.ts'
import { type LoadResult, load } from './serve/autocannon.ts'
import { nginxVersion } from './serve/nginx-version.ts'
import { errorsOf, reportServing } from './serve/report-serving.ts'
import { type Target, targetsOf } from './serve/targets.ts'

const CONNECTIONS = 32
/** Of all targets together. */
const SECONDS = 20

const command = 'npm run bench:serve'
const search = await findOrFetchNginx()
if ('nginx' in search) await benchNginx(search.nginx)
else writeSection({ title: 'Serving', command, versions: [], body: `Not measured: ${search.reason}.` })

async function benchNginx(nginx: Nginx): Promise<void> {
  const server = await serveByNginx(nginx, { directory: DIST, base: '/' })
  const targets = targetsOf(DIST)
  const seconds = Math.floor(SECONDS / targets.length)
  const results: { target: Target; result: LoadResult }[] = []
  try {
    for (const target of targets) {
      results.push({ target, result: await load(server.url + target.path, CONNECTIONS, seconds) })
    }
  } finally {
    await server.close()
  }
  writeSection({
    title: 'Serving',
    command,
    versions: [await nginxVersion(nginx), versionOf('bench', 'autocannon')],
    body: reportServing(results, CONNECTIONS, seconds),
  })
  if (results.some(({ result }) => errorsOf(result) > 0)) process.exitCode = 1
}
