import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { machine } from './machine.ts'

const FILE = fileURLToPath(new URL('../RESULTS.md', import.meta.url))

/** In the order of the file. */
const SECTIONS = ['Page loads', 'Interaction', 'Growth', 'Fuzzing', 'Serving', 'Lighthouse'] as const

const HEAD = `# Figures

Written by the benchmarks, never by hand. Each section says which command wrote it, when and where; a later run replaces it.
`

export interface Section {
  title: (typeof SECTIONS)[number]
  /** What the reader types to get it again. */
  command: string
  /** What else took part, with versions: the browser, the server. */
  versions: readonly string[]
  body: string
}

/** Puts a section into the file in place of the one before, and prints it. */
export function writeSection(
  { title, command, versions, body }: Section,
  file = FILE,
  now = new Date(),
): void {
  const when = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const origin = [`\`${command}\``, when, machine(), ...versions].join(' · ')
  const sections = readSections(file).set(title, `${origin}\n\n${body.trim()}\n`)
  const parts = SECTIONS.flatMap((name) => {
    const text = sections.get(name)
    return text === undefined ? [] : [`## ${name}\n\n${text}`]
  })
  writeFileSync(file, [HEAD, ...parts].join('\n'))
  console.log(`\n${title}\n\n${body.trim()}\n`)
}

function readSections(file: string): Map<string, string> {
  const [, ...parts] = existsSync(file) ? readFileSync(file, 'utf8').split(/^## /m) : []
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return [title, `${lines.join('\n').trim()}\n`]
    }),
  )
}
