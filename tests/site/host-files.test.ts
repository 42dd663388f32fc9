import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { headerRules, headersFile } from '../../src/publish/hosting/headers.ts'
import { DIST } from './site-files.ts'

it('the build writes the headers of the table for the hosts', () => {
  expect(readFileSync(join(DIST, '_headers'), 'utf8')).toBe(headersFile(headerRules('/')))
})
