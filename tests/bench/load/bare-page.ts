import type { Browser } from '@playwright/test'
import { BareSession, type Session } from './bare-session.ts'

/** What can be asked what a page says: `run` is run there, with nothing from around it. */
export interface Evaluates {
  evaluate<Argument, Result>(run: (argument: Argument) => Result, argument: Argument): Promise<Result>
}

export interface BarePage extends Evaluates {
  session: Session
  /** Calls back for each worker that the page starts, before it runs. */
  onWorker(listener: (session: Session) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * A page that no debugger looks at, as none looks at a reader's. Playwright's own pages have one, and with it V8 reads a
 * whole file of scripts anew to say where in it an error was made, though nobody asks: for React, which makes some as it
 * starts, 200 ms on the phone.
 */
export async function openBarePage(browser: Browser): Promise<BarePage> {
  const root = await browser.newBrowserCDPSession()
  // A context of its own: nothing is kept of what was loaded before, and Playwright does not know of it.
  const { browserContextId } = await root.send('Target.createBrowserContext')
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false })
  const session = sessionBelow(root, sessionId)

  return {
    session,
    async evaluate(run, argument) {
      const expression = `(${run})(${JSON.stringify(argument)})`
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    async onWorker(listener) {
      session.on('Target.attachedToTarget', async ({ sessionId: workerId }) => {
        const worker = sessionBelow(session, workerId)
        await listener(worker)
        await worker.send('Runtime.runIfWaitingForDebugger')
      })
      await session.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: false,
      })
    },
    async close() {
      await root.send('Target.disposeBrowserContext', { browserContextId })
      await root.detach()
    },
  }
}

function sessionBelow(parent: Session, sessionId: string): Session {
  const session = new BareSession((message) =>
    parent.send('Target.sendMessageToTarget', { sessionId, message }),
  )
  parent.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from === sessionId) session.take(message)
  })
  return session
}
