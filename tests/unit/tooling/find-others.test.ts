// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findFirefox, findWebKit } from '../../browser/find-others.ts'
import { type Fake, fakeMachine, OWN } from './fake-machine.ts'

const SYSTEMS = '/usr/bin/firefox'
const DEBIANS = '/usr/bin/firefox-esr'
const MACS = '/Applications/Firefox.app/Contents/MacOS/firefox'
const NEW = 'Mozilla Firefox 153.7.0esr\n'
const OLD = 'Mozilla Firefox 140.12.0esr\n'

async function find(finder: typeof findFirefox, options: Fake) {
  const { fake, ran, said } = fakeMachine(options)
  return { found: await finder(fake).catch((error: Error) => error.message), ran, said }
}

describe('finding a Firefox', () => {
  it('takes what FIREFOX_PATH names before all others', async () => {
    const env = { FIREFOX_PATH: '/opt/mine', PATH: '/usr/bin' }
    const has = ['/opt/mine', OWN, SYSTEMS]
    expect((await find(findFirefox, { has, machine: { env } })).found).toBe('/opt/mine')
  })

  it('says so when FIREFOX_PATH names nothing that starts, and takes no other', async () => {
    const { found } = await find(findFirefox, { has: [OWN], machine: { env: { FIREFOX_PATH: '/opt/mine' } } })
    expect(found).toBe('FIREFOX_PATH is "/opt/mine", but no browser starts from there.')
  })

  it("takes Playwright's own before the system's, without a word", async () => {
    const options = { has: [OWN, SYSTEMS], versions: { [SYSTEMS]: NEW } }
    expect(await find(findFirefox, options)).toEqual({ found: OWN, ran: [], said: [] })
  })

  it.each([SYSTEMS, DEBIANS, MACS])('takes %s of the system', async (path) => {
    expect((await find(findFirefox, { has: [path], versions: { [path]: NEW } })).found).toBe(path)
  })

  it('passes over one that is too old', async () => {
    const versions = { [SYSTEMS]: OLD, [DEBIANS]: NEW }
    expect((await find(findFirefox, { has: [SYSTEMS, DEBIANS], versions })).found).toBe(DEBIANS)
  })

  it.each([
    ['there is none', {}],
    ['the only one is too old', { has: [SYSTEMS], versions: { [SYSTEMS]: OLD } }],
    ['the only one does not start', { has: [SYSTEMS], broken: [SYSTEMS] }],
  ])('installs nothing where %s, and says what is skipped', async (_, options) => {
    const { found, ran, said } = await find(findFirefox, { installs: { npx: OWN }, ...options })
    expect([found, ran]).toEqual([undefined, []])
    expect(said).toEqual([expect.stringMatching(/^No Firefox.* skipped\. .* install firefox$/)])
  })
})

describe('finding a WebKit', () => {
  it("takes Playwright's own", async () => {
    expect(await find(findWebKit, { has: [OWN] })).toEqual({ found: OWN, ran: [], said: [] })
  })

  it.each([
    ['there is none', {}],
    ['it lacks its libraries', { has: [OWN], broken: [OWN] }],
  ])('installs nothing where %s, and says what is skipped', async (_, options) => {
    const { found, ran, said } = await find(findWebKit, { installs: { npx: OWN }, ...options })
    expect([found, ran]).toEqual([undefined, []])
    expect(said).toEqual([expect.stringMatching(/WebKit.* skipped\. .* install --with-deps webkit$/)])
  })
})
