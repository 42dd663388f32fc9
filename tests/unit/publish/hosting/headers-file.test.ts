import { describe, expect, it } from 'vitest'
import { headerRules, headersFor } from '../../../../src/publish/headers.ts'
import { headersFile } from '../../../../src/publish/hosting/headers-file.ts'
import { cloudflareAnswer, netlifyAnswer } from './hosts.ts'

const PATHS = [
  '',
  'crossings/salla/',
  'fi/crossings/salla/',
  'embed/',
  'embed/crossings/salla/',
  'ru/embed/',
  'assets/app-1a2b.js',
  'data/status.csv',
  'feed.xml',
  'sv/feed.xml',
  'nowhere/',
]

describe.each(['/', '/itaraja/'])('the file of headers for %s', (base) => {
  const rules = headerRules(base)
  const file = headersFile(rules)

  it.each(PATHS)('says to both hosts what the table says of %s', (path) => {
    const expected = headersFor(base + path, rules)
    expect(cloudflareAnswer(file, base + path)).toEqual(expected)
    expect(netlifyAnswer(file, base + path)).toEqual(expected)
  })

  it('keeps within what Cloudflare reads', () => {
    const lines = file.split('\n')
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000)
  })
})

describe('the hosts as they are imitated here', () => {
  it('join, on Cloudflare, what is not taken back', () => {
    const file = '/*\n  A: 1\n  B: 1\n/x/*\n  ! A\n  A: 2\n  B: 2\n'
    expect(cloudflareAnswer(file, '/x/')).toEqual({ A: '2', B: '1, 2' })
    expect(cloudflareAnswer(file, '/y')).toEqual({ A: '1', B: '1' })
  })
})
