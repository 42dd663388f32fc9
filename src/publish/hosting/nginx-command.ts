import { readSettings } from '../settings.ts'
import { headerRules } from './headers.ts'
import { nginxConf } from './nginx-conf.ts'

const DEFAULT_ROOT = '/var/www/itaraja'

/** Prints the configuration of nginx for the files in a folder. */
function main(root = DEFAULT_ROOT): void {
  try {
    const { siteUrl, base } = readSettings()
    const server = { base, root, serverName: new URL(siteUrl).hostname, listen: ['80', '[::]:80'] }
    process.stdout.write(nginxConf(headerRules(base), server))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

main(process.argv[2])
