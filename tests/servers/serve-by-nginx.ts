import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { headerRules } from '../../src/publish/hosting/headers.ts'
import { nginxConf } from '../../src/publish/hosting/nginx-conf.ts'
import type { ServedSite } from '../../src/publish/serve/find-file.ts'
import type { RunningServer } from '../../src/publish/serve/serve.ts'
import type { Nginx } from './find-nginx.ts'

/**
 * Serves a built site with the configuration that hosts get, on a free port. The site's folder has to be called
 * like its path below the host. Rejects with what nginx says of it.
 */
export async function serveByNginx(nginx: Nginx, { directory, base }: ServedSite): Promise<RunningServer> {
  const root = join(directory, '/').slice(0, -base.length)
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const server = { base, root, serverName: 'localhost', listen: [`127.0.0.1:${port}`] }
  await writeFile(join(folder, 'site.conf'), nginxConf(headerRules(base), server))
  await writeFile(join(folder, 'nginx.conf'), around(nginx))
  const log = join(folder, 'error.log')
  const child = spawn(nginx.program, ['-p', folder, '-c', 'nginx.conf', '-e', log], { stdio: 'ignore' })
  const ended = once(child, 'exit')

  async function close(): Promise<void> {
    child.kill()
    await ended
    await rm(folder, { recursive: true })
  }

  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`nginx does not start:\n${await readFile(log, 'utf8')}`)
    await setTimeout(20)
  }
  return { url: `http://127.0.0.1:${port}${base}`, close }
}

/** What stands around a site's configuration on a host; writes nothing outside its own folder. */
function around({ brotliModule }: Nginx): string {
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
load_module ${brotliModule};
daemon off;
pid nginx.pid;
events {}
http {
    access_log off;
    ${bodies.map((name) => `${name}_temp_path ${name};`).join('\n    ')}
    include site.conf;
}
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('close', () => socket.destroy())
    socket.on('connect', () => socket.end())
  })
}
