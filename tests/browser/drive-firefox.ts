import type { Browser } from '@playwright/test'

type Send = (this: unknown, method: string, parameters: object) => Promise<unknown>

/**
 * Lets Playwright go on where a Firefox that is not its own does not know how to set a media feature, which Playwright
 * asks for with every window (https://w3c.github.io/webdriver-bidi/): no test of every browser needs it. There is no
 * public way to say so; it can go when Firefox knows the command.
 */
export function allowMissingMediaFeatures(browser: Browser): void {
  const session: object = Reflect.get(implementationOf(browser), '_browserSession')
  const sessions: { send: Send } = Object.getPrototypeOf(session)
  const { send } = sessions

  sessions.send = async function sendOrPassOver(method, parameters) {
    const sent = send.call(this, method, parameters)
    if (method !== 'emulation.setMediaFeaturesOverride') return sent
    return sent.catch((error: unknown) => {
      if (!String(error).includes('unknown command')) throw error
    })
  }
}

function implementationOf(browser: Browser): object {
  return Reflect.get(browser, '_connection').toImpl(browser)
}
