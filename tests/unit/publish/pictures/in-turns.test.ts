import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { inTurns } from '../../../../src/publish/pictures/in-turns.ts'

it('does each piece of work once, several at a time but not all', async () => {
  const items = Array.from({ length: 200 }, (_, index) => index)
  const done: number[] = []
  let running = 0
  let most = 0
  await inTurns(items, async (item) => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    done.push(item)
  })
  expect(done.sort((a, b) => a - b)).toEqual(items)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(availableParallelism() + 2)
})

it('fails with the work', async () => {
  await expect(inTurns([1], () => Promise.reject(new Error('no font')))).rejects.toThrow('no font')
})
