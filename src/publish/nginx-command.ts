import { existsSync } from 'node:fs'
import { headerRules } from './headers.ts'
import { nginxConf, nginxHeaders } from './hosting/nginx-conf.ts'
import { styleSourceOf } from './inline-styles.ts'
import { readSettings } from './settings.ts'

const BUILT = 'dist'
const DEFAULT_ROOT = '/var/www/itaraja'

/** Prints the configuration of the server, for the files in a folder, or the headers of what was built. */
function main(what: string | undefined, root = DEFAULT_ROOT): void {
  try {
    if (!existsSync(BUILT)) throw new Error('There is no dist/ folder yet: run "npm run build" first.')
    const { siteUrl, base } = readSettings()
    const rules = headerRules({ base, styleSource: styleSourceOf(BUILT) })
    const server = { base, root, serverName: new URL(siteUrl).hostname, listen: ['80', '[::]:80'] }
    process.stdout.write(what === 'headers' ? nginxHeaders(rules) : nginxConf(rules, server))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

main(process.argv[2], process.argv[3])
