import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { copyData } from './data-copy.ts'

const cli = fileURLToPath(new URL('../../../src/check/cli.ts', import.meta.url))

function run(...folders: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', cli, ...folders], { encoding: 'utf8' })
}

describe('geodata:check', () => {
  it('counts in one line what it has checked', () => {
    const { status, stdout } = run()
    expect(stdout).toMatch(
      /^geodata: \d+ decisions, 9 crossings, \d+ fence sections, \d+ claims, \d+ sources, no problem\n$/,
    )
    expect(status).toBe(0)
  })

  it('prints a line a problem and fails', () => {
    const copy = copyData()
    copy.remove('fence.json')
    copy.remove('article.json')
    const { status, stdout, stderr } = run(copy.directory)
    copy.dispose()
    expect(stderr).toBe(
      'fence.json: is missing; restore it from the history.\narticle.json: is missing; restore it from the history.\n',
    )
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })
})
