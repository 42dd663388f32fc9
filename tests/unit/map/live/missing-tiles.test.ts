import { expect, it } from 'vitest'
import { createMissingTiles } from '../../../../src/map/live/missing-tiles.ts'

const A = { src: 'https://tiles.test/6/1/1.png' }
const B = { src: 'https://tiles.test/6/1/2.png' }

function missingTiles() {
  const told: boolean[] = []
  const missing = createMissingTiles((anyMissing) => told.push(anyMissing))
  for (const picture of [A, B]) missing.comes(picture)
  return { missing, isTold: () => told.at(-1) ?? false }
}

it('has none as long as all come', () => {
  const { missing, isTold } = missingTiles()
  missing.goes(A)
  expect(isTold()).toBe(false)
})

it('has one that does not come until it is out of view', () => {
  const { missing, isTold } = missingTiles()
  missing.fails(A)
  expect(isTold()).toBe(true)
  missing.goes(B)
  expect(isTold()).toBe(true)
  missing.goes(A)
  expect(isTold()).toBe(false)
})

it('goes on saying that one is refused when another, which did not come, is out of view', () => {
  const { missing, isTold } = missingTiles()
  missing.isRefused(B.src)
  missing.fails(A)
  missing.goes(A)
  expect(isTold()).toBe(true)
  missing.goes({ ...B })
  expect(isTold()).toBe(true)
  missing.goes(B)
  expect(isTold()).toBe(false)
})

it('does not mind a failure or a refusal that is told of after its tile is out of view', () => {
  const { missing, isTold } = missingTiles()
  missing.goes(A)
  missing.fails(A)
  missing.isRefused(A.src)
  expect(isTold()).toBe(false)
})
