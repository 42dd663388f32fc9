import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RunningServer, serve } from '../../../src/publish/serve/serve.ts'
import { buildCompetitors, COMPETITORS, type Competitor } from '../competitors/build.ts'
import { writeWithoutScripts } from './without-scripts.ts'

export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/itaraja/bench/', import.meta.url))

export type CandidateId =
  | 'home'
  | 'crossing'
  | 'home-limit'
  | 'crossing-limit'
  | 'home-before'
  | 'crossing-before'
  | Competitor

/** A page that is measured beside the others. */
export interface Candidate {
  id: CandidateId
  name: string
  url: string
  hasLiveMap: boolean
  /** Whether the site's Content Security Policy holds: the other pages were not written for it, and break. */
  hasPolicy: boolean
}

export const COMPETITOR_NAMES: Readonly<Record<Competitor, string>> = {
  leaflet: 'Leaflet',
  maplibre: 'MapLibre GL',
  'react-leaflet': 'react-leaflet',
}

const CROSSING = 'crossings/salla/'

/** Builds and serves all that is measured: the site as it is in `dist/`, and another build of it where one is given. */
export async function serveCandidates(
  before: string | undefined,
): Promise<{ candidates: Candidate[]; close: () => Promise<void> }> {
  const others = join(CACHE, 'competitors')
  const limit = join(CACHE, 'without-scripts')
  await buildCompetitors(others)
  await writeWithoutScripts(DIST, limit, ['', CROSSING])
  const servers: RunningServer[] = []
  async function start(directory: string): Promise<string> {
    const server = await serve({ directory, port: 0 })
    servers.push(server)
    return server.url
  }
  const [site, still] = [await start(DIST), await start(limit)]
  const candidates: Candidate[] = [
    { id: 'home', name: 'Home page', url: site, hasLiveMap: true, hasPolicy: true },
    { id: 'crossing', name: 'A crossing', url: site + CROSSING, hasLiveMap: true, hasPolicy: true },
    { id: 'home-limit', name: 'Home page without scripts', url: still, hasLiveMap: false, hasPolicy: true },
    {
      id: 'crossing-limit',
      name: 'The crossing without scripts',
      url: still + CROSSING,
      hasLiveMap: false,
      hasPolicy: true,
    },
    ...(before === undefined ? [] : buildBefore(await start(before))),
    ...(await Promise.all(
      COMPETITORS.map(
        async (id): Promise<Candidate> => ({
          id,
          name: COMPETITOR_NAMES[id],
          url: await start(join(others, id)),
          hasLiveMap: true,
          hasPolicy: false,
        }),
      ),
    )),
  ]
  return {
    candidates,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}

function buildBefore(url: string): Candidate[] {
  const both = { hasLiveMap: true, hasPolicy: true }
  return [
    { id: 'home-before', name: 'Home page before', url, ...both },
    { id: 'crossing-before', name: 'The crossing before', url: url + CROSSING, ...both },
  ]
}
