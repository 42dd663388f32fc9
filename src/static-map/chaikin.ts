import type { Position } from 'geojson'

/** A ring with its corners cut (Chaikin 1974): each side gives way to points at its quarters. */
export function chaikin(ring: readonly Position[], rounds: number): Position[] {
  let smooth = [...ring]
  for (let round = 0; round < rounds; round++) {
    const cut = smooth.slice(1).flatMap((to, index) => {
      const from = smooth[index] ?? to
      return [between(from, to, 0.25), between(from, to, 0.75)]
    })
    smooth = [...cut, cut[0] ?? [0, 0]]
  }
  return smooth
}

function between(from: Position, to: Position, share: number): Position {
  return from.map((value, axis) => value + ((to[axis] ?? value) - value) * share)
}
