import { defineConfig } from 'vitest/config'

// What is built is tested as it is: none of the site's own plugins.
export default defineConfig({
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 300_000 },
})
