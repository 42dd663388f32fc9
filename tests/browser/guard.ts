import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test'
import { Problems } from './problems.ts'

declare global {
  interface Window {
    reportCspViolation?: (violation: string) => Promise<void>
  }
}

/** What is broken off when a reader leaves a page or a download begins; in Chromium, Firefox and WebKit. */
const BROKEN_OFF = /^net::ERR_ABORTED$|^NS_BINDING_ABORTED$|cancelled/

/** Notes everything that goes wrong in any page of a browser context, besides what a test looks at itself. */
export async function watch(context: BrowserContext, origin: string): Promise<Problems> {
  const problems = new Problems()

  function noteConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // The browser's own echo of an answer or a failure that is noted below.
    if (message.text().startsWith('Failed to load resource')) return
    const { url, line } = placeOf(message)
    problems.note('console', `console ${message.type()}: ${message.text()} (${url}:${line})`)
  }

  function noteRequest(request: Request): void {
    if (new URL(request.url()).origin === origin) return
    problems.note('origin', `request to another origin: ${request.method()} ${request.url()}`)
  }

  function noteResponse(response: Response): void {
    if (response.status() < 400) return
    problems.note(`status ${response.status()}`, `status ${response.status()}: ${response.url()}`)
  }

  function noteFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? 'no reason given'
    if (BROKEN_OFF.test(reason)) return
    // A violation, noted as such; or, with scripts off, a script that the page announces.
    if (reason === 'csp') return
    problems.note('failed request', `failed request: ${request.method()} ${request.url()} (${reason})`)
  }

  await context.exposeBinding('reportCspViolation', (_source, violation: string) => {
    problems.note('csp', `CSP violation: ${violation}`)
  })
  await context.addInitScript(reportViolations)
  context.on('console', noteConsole)
  context.on('weberror', (webError) => problems.note('page error', `page error: ${webError.error()}`))
  context.on('request', noteRequest)
  context.on('response', noteResponse)
  context.on('requestfailed', noteFailure)
  return problems
}

/** Waits until all that the pages have reported so far has arrived here. */
export async function settle(context: BrowserContext): Promise<void> {
  // Messages of a page arrive in order, so an answer to a question asked now comes after them. A page that is
  // closed or leaving has no answer to give.
  await Promise.all(context.pages().map((page) => page.evaluate(() => true).catch(() => false)))
}

// Runs in the page.
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', function report(event) {
    const blocked = `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`.trim()
    void window.reportCspViolation?.(
      `${blocked} (${event.sourceFile || event.documentURI}:${event.lineNumber})`,
    )
  })
}

function placeOf(message: ConsoleMessage): { url: string; line: number } {
  const { url, lineNumber } = message.location()
  return { url: url || 'no address', line: lineNumber + 1 }
}
