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
