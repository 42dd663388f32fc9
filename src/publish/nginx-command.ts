import { nginxConf } from './hosting/nginx-conf.ts'
import { readSettings } from './settings.ts'

const DEFAULT_ROOT = '/var/www/itaraja'

function main(root = DEFAULT_ROOT): void {
  try {
    const { siteUrl, base } = readSettings()
    const serverName = new URL(siteUrl).hostname
    process.stdout.write(nginxConf({ base, root, serverName, listen: ['80', '[::]:80'] }))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

main(process.argv[2])
