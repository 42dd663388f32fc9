import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSettings } from '../settings.ts'
import { serve } from './serve.ts'

const DEFAULT_PORT = 4173

async function main(directory = fileURLToPath(new URL('../../../dist/', import.meta.url))): Promise<void> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return stop(`PORT is to be a number up to 65535, but is "${process.env.PORT}".`)
  }
  if (!existsSync(directory)) return stop('There is no dist/ folder yet: run "npm run build" first.')
  try {
    const { url } = await serve({ directory, base: readSettings().base, port })
    console.log(url)
  } catch (error) {
    stop(sentenceFor(error, port))
  }
}

function sentenceFor(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program; choose another one, for example: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES')
    return `Port ${port} is not allowed to you; choose one above 1024: PORT=8080 npm start`
  return `The site cannot be served: ${error instanceof Error ? error.message : String(error)}`
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

await main(process.argv[2])
