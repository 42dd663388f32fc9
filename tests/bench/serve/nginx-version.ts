import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Nginx } from '../../servers/find-nginx.ts'

/** As nginx itself says it, on its error output: `nginx version: nginx/1.22.1`. */
export async function nginxVersion({ program }: Nginx): Promise<string> {
  const { stderr } = await promisify(execFile)(program, ['-v'])
  return stderr.replace('nginx version: nginx/', 'nginx ').trim()
}
