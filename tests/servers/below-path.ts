import { fileURLToPath } from 'node:url'

const BASE = '/itaraja/'
const SITE_URL = 'https://example.org'
// nginx wants it to be called like the path.
const FOLDER = 'node_modules/.cache/itaraja/below/itaraja'

/** The site as it is built a second time, for a path below its host. */
export const BELOW_PATH = {
  base: BASE,
  siteUrl: SITE_URL,
  directory: fileURLToPath(new URL(`../../${FOLDER}`, import.meta.url)),
  // What takes longest does not depend on the path.
  command: `BASE_PATH=${BASE} SITE_URL=${SITE_URL} PRECOMPRESS=no PICTURES=no npm run --silent build -- --outDir ${FOLDER}`,
}
