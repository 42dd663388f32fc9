// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../browser/find-chromium.ts'
import { type Fake, fakeMachine, OWN } from './fake-machine.ts'

const SHELL = '/usr/bin/chromium-headless-shell'

async function find(options: Fake) {
  const { fake, ran, said } = fakeMachine(options)
  return { found: await findChromium(fake).catch((error: Error) => error.message), ran, said }
}

describe('finding a browser', () => {
  it('takes what CHROMIUM_PATH names before all others', async () => {
    const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }
    expect(await find({ has: ['/opt/mine', OWN, '/usr/bin/chromium'], machine: { env } })).toEqual({
      found: '/opt/mine',
      ran: [],
      said: [],
    })
  })

  it('says so when CHROMIUM_PATH names nothing that starts, and takes no other', async () => {
    const { found } = await find({ has: [OWN], machine: { env: { CHROMIUM_PATH: '/opt/mine' } } })
    expect(found).toBe('CHROMIUM_PATH is "/opt/mine", but no browser starts from there.')
  })

  it("takes Playwright's own before the system's", async () => {
    expect((await find({ has: [OWN, '/usr/bin/chromium'] })).found).toBe(OWN)
  })

  it.each(['/usr/bin/chromium', '/usr/local/bin/chromium-browser', '/usr/bin/google-chrome'])(
    'takes %s of the system without a word',
    async (path) => {
      expect(await find({ has: [path] })).toEqual({ found: path, ran: [], said: [] })
    },
  )

  it('takes the one without windows where there are both', async () => {
    expect((await find({ has: ['/usr/bin/chromium', SHELL] })).found).toBe(SHELL)
  })

  it('takes Chrome on a Mac, without starting it', async () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect((await find({ has: [path], broken: [path], machine: { platform: 'darwin' } })).found).toBe(path)
  })

  it('passes over a browser that does not start', async () => {
    const broken = [OWN, '/usr/bin/chromium-browser']
    const { found } = await find({ has: [...broken, '/usr/bin/google-chrome'], broken })
    expect(found).toBe('/usr/bin/google-chrome')
  })

  it("downloads Playwright's own where there is none", async () => {
    const { found, ran, said } = await find({ installs: { npx: OWN }, machine: { isRoot: true } })
    expect([found, ran, said.length]).toEqual([OWN, ['npx playwright install chromium --no-shell'], 1])
  })

  it.each([
    ['fails', {}],
    ['brings a browser that lacks its libraries', { npx: OWN }],
  ])('installs the one of Debian where the download %s', async (_, downloaded) => {
    const { found, ran, said } = await find({
      has: ['/usr/bin/apt-get'],
      broken: [OWN],
      installs: {
        ...downloaded,
        'apt-get install -y --no-install-recommends chromium-headless-shell': SHELL,
      },
      machine: { isRoot: true },
    })
    expect([found, said.length]).toEqual([SHELL, 2])
    expect(ran).toEqual([
      'npx playwright install chromium --no-shell',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium-headless-shell',
    ])
  })

  it('installs the whole browser on a Debian that has no headless one', async () => {
    const { found } = await find({
      has: ['/usr/bin/apt-get'],
      installs: { 'apt-get install -y --no-install-recommends chromium': '/usr/bin/chromium' },
      machine: { isRoot: true },
    })
    expect(found).toBe('/usr/bin/chromium')
  })

  it('asks for a browser where nothing can be installed', async () => {
    const { found, ran } = await find({ has: ['/usr/bin/apt-get'] })
    expect(found).toMatch(/^No browser was found, .* CHROMIUM_PATH=/)
    expect(ran).toEqual(['npx playwright install chromium --no-shell'])
  })
})
