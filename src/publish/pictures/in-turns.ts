import { availableParallelism } from 'node:os'

/** As many as keep all processors busy, and so few that their pixels need little memory. */
const AT_ONCE = availableParallelism() + 2

/** Does a piece of work for each item, several at once. */
export async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // All take their next item from the one iterator.
  const rest = items.values()
  const turns = Array.from({ length: AT_ONCE }, async () => {
    for (const item of rest) await work(item)
  })
  await Promise.all(turns)
}
