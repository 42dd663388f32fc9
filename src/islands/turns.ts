/** An element without a box of its own: its children have boxes. */
interface Place {
  element: { children: ArrayLike<{ getBoundingClientRect(): Edges }> }
}

type Edges = Pick<DOMRect, 'top' | 'bottom' | 'height'>

/**
 * The islands of a page in the window, and the others, each in their order. One that shows nothing goes with the one
 * before it.
 */
export function splitByView<Host extends Place>(
  hosts: readonly Host[],
  windowHeight: number,
): { inView: Host[]; others: Host[] } {
  const [inView, others]: [Host[], Host[]] = [[], []]
  let isInView = true
  for (const host of hosts) {
    const seen = Array.from(host.element.children, (child) => child.getBoundingClientRect()).filter(
      ({ height }) => height > 0,
    )
    if (seen.length > 0) isInView = seen.some(({ top, bottom }) => bottom > 0 && top < windowHeight)
    if (isInView) inView.push(host)
    else others.push(host)
  }
  return { inView, others }
}

/** The longest wait for a busy browser. */
const PATIENCE_MS = 500

/** Resolves when the browser is idle; in Safari, which does not say so, after the next task. */
export function whenBrowserIsIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    else setTimeout(resolve)
  })
}
