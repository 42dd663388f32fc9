import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../browser/find-chromium.ts'
import { launchOptions } from '../../browser/launch-options.ts'

/** The tests' phone. One device pixel a CSS pixel: software draws here, and more would burden WebGL alone. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A round trip of 150 ms and 1.6 Mbit/s, what Lighthouse calls slow 4G; bytes a second. */
export const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** How many times slower than this machine. */
export const CPU_SLOWDOWN = 4

/**
 * The browser of the tests. Without a graphics card it draws WebGL by software by itself; the flags that ask for
 * that make it draw every page so, many times slower.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(await findChromium()))
}
