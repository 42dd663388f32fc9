import fc from 'fast-check'
import { type Polyline, polyline } from '../../../src/geometry/polyline.ts'
import type { Point } from '../../../src/geometry/projection.ts'

/** Down the screen, as the border goes: 10 px, then 10 px to the right, then 10 px down again. */
export const steps: Polyline = polyline([
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 20],
])

const point: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: -99, max: 99 }),
  fc.integer({ min: -99, max: 99 }),
)

/** Lines that may cross themselves, turn back and stand still. */
export const anyLine: fc.Arbitrary<Polyline> = fc
  .array(point, { minLength: 2, maxLength: 12 })
  .map((points) => polyline(points))

/** Lines that go down the screen only, never less than as far aside. */
export const anyDescendingLine: fc.Arbitrary<Polyline> = fc
  .array(fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 10, max: 40 })), {
    minLength: 2,
    maxLength: 20,
  })
  .map((all) => {
    let [x, y] = [0, 0]
    return polyline(
      all.map(([right, down]): Point => {
        x += right
        y += down
        return [x, y]
      }),
    )
  })
