import { test as siteTest } from '../site.ts'
import { startTileServer, type TileServer } from './tile-server.ts'

/**
 * The site's `test` in a browser that looks for tile.openstreetmap.org on this machine: so the site is tested
 * as it is published, and asks nobody. Each test finds the tile server in order and not yet asked.
 */
export const test = siteTest.extend<{ tiles: TileServer }, { server: TileServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const server = await startTileServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, server }, use) => {
      const rule = `--host-resolver-rules=MAP tile.openstreetmap.org:443 127.0.0.1:${server.port}`
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), rule] })
    },
    { scope: 'worker' },
  ],
  // Its certificate is nobody's.
  ignoreHTTPSErrors: true,
  async tiles({ server }, use) {
    server.manner = 'at once'
    server.asked = []
    await use(server)
  },
})
