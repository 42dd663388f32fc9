import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** An nginx that starts here, with its module for Brotli. */
export interface Nginx {
  program: string
  brotliModule: string
}

export type NginxSearch = { nginx: Nginx } | { reason: string }

/** Where packages are unpacked, so that nothing is installed on the machine and no server is started on it. */
const UNPACKED = resolve('node_modules/.cache/itaraja/nginx')
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']

/** Without a network, apt-get would try for minutes. */
const HURRY = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15']

/** The nginx of the machine or one unpacked before; with its module, or it is none. */
export async function findNginx(): Promise<Nginx | undefined> {
  for (const root of ['/', UNPACKED]) {
    const nginx = {
      program: join(root, 'usr/sbin/nginx'),
      brotliModule: join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
    }
    if (existsSync(nginx.brotliModule) && (await runs(nginx.program, ['-v']))) return nginx
  }
  return undefined
}

/** The same, or else the packages of Debian, which need no more rights than to read them. */
export async function findOrFetchNginx(): Promise<NginxSearch> {
  const found = (await findNginx()) ?? (await fetchFromDebian())
  if (found) return { nginx: found }
  return {
    reason: `no nginx with its Brotli module was found, and none could be fetched; on Debian: apt-get install ${PACKAGES.join(' ')}`,
  }
}

async function fetchFromDebian(): Promise<Nginx | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  mkdirSync(UNPACKED, { recursive: true })
  const download = () => runs('apt-get', [...HURRY, 'download', ...PACKAGES])
  // A bare machine knows of no packages yet, and only root may ask.
  if (!(await download())) {
    await runs('apt-get', [...HURRY, 'update'])
    await download()
  }
  for (const name of readdirSync(UNPACKED).filter((file) => file.endsWith('.deb'))) {
    await runs('dpkg-deb', ['--extract', name, '.'])
  }
  return findNginx()
}

async function runs(command: string, args: string[]): Promise<boolean> {
  return promisify(execFile)(command, args, {
    cwd: existsSync(UNPACKED) ? UNPACKED : undefined,
    timeout: 120_000,
  }).then(
    () => true,
    () => false,
  )
}
