import type { Position } from 'geojson'
import type { CountryOutlines, Outline } from './country-outlines.ts'
import { type Level, seaLimitDetailM } from './levels.ts'
import { roundLine } from './round-line.ts'
import { simplifyLine } from './simplify-line.ts'

/** The outlines at the detail of a level. `border` takes the place of the one between Finland and Russia. */
export function drawnOutlines({ outlines }: CountryOutlines, level: Level, border: Position[]): Outline[] {
  const ends = [border[0] ?? [], border.at(-1) ?? []]
  return outlines.map(({ countries, line }) => {
    if (isFinlandRussia(countries)) return { countries, line: sameWay(border, line) }
    const detail = countries.length > 1 ? level.borderDetailM : seaLimitDetailM
    return { countries, line: roundLine(simplifyLine(line, detail), level.grid, ends) }
  })
}

export function isFinlandRussia(countries: string[]): boolean {
  return countries.join('–') === 'FI–RU'
}

/** `line` turned to run as `model` does. The two must have the same ends, or a level would cut the border. */
function sameWay(line: Position[], model: Position[]): Position[] {
  const turned = String(line[0]) === String(model[0]) ? line : line.toReversed()
  if (String(turned[0]) !== String(model[0]) || String(turned.at(-1)) !== String(model.at(-1))) {
    throw new Error('The Finland–Russia border must lie whole within the box of every level.')
  }
  return turned
}
