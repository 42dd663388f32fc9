import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIST } from './site-files.ts'

/** The last one is no open source licence; THIRD_PARTY_NOTICES.md says what it asks for. */
const ALLOWED = ['MIT', 'BSD-2-Clause', 'OFL-1.1', 'Hippocratic-2.1']

interface Component {
  name: string
  version: string
  licenses: [{ license: { id: string } }]
}

const { components }: { components: Component[] } = JSON.parse(
  readFileSync(join(DIST, 'sbom.cdx.json'), 'utf8'),
)
const published = readFileSync(join(DIST, 'licences.txt'), 'utf8')
const notices = published.split('\n').filter((line) => line.startsWith('|'))

describe('the packages in the built site', () => {
  it.each(components)('$name: its licence is allowed, and published with the site', (component) => {
    const [{ license }] = component.licenses
    expect(ALLOWED).toContain(license.id)
    const notice = notices.find((row) => namesOf(row).includes(component.name))
    expect(notice).toContain(component.version)
    expect(notice).toContain(`[${license.id}]`)
    expect(published).toContain(`### ${license.id}\n`)
  })

  it('are all that the notices speak of', () => {
    const shipped = components.map(({ name }) => name)
    const [, , ...rows] = notices
    expect(rows).not.toEqual([])
    expect(rows.filter((row) => !namesOf(row).some((name) => shipped.includes(name)))).toEqual([])
  })
})

/** `| [react](https://react.dev/), react-dom | 19.3.1 |…` names two. */
function namesOf(row: string): string[] {
  const [, packages = ''] = row.split('|')
  return packages.replace(/\]\([^)]*\)/g, '').match(/@?[a-z][\w./-]*/g) ?? []
}
