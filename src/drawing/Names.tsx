import type { Point } from '../geometry/projection.ts'
import { linePath, round } from '../geometry/svg-path.ts'
import type { MapLayout } from './layout.ts'
import { LABEL } from './rules.ts'
import type { TownPlace } from './town-places.ts'

/** A name centred on a point's height. */
export function Name({
  at: [x, y],
  anchor,
  className,
  lang,
  children,
}: {
  at: Point
  anchor: 'start' | 'middle' | 'end'
  className?: string
  lang?: string
  children: string
}) {
  return (
    <text
      x={round(x, 1)}
      y={round(y, 1)}
      dy="0.34em"
      textAnchor={anchor === 'start' ? undefined : anchor}
      className={className}
      lang={lang}
    >
      {children}
    </text>
  )
}

/** Names of countries and waters. */
export function AreaNames({ areas }: { areas: MapLayout['areas'] }) {
  return (
    <g className="area-names">
      {areas.map(({ id, kind, name, at }) => (
        <Name key={id} at={at} anchor="middle" className={`name-${kind}`}>
          {name}
        </Name>
      ))}
    </g>
  )
}

export function TownNames({ towns }: { towns: readonly TownPlace[] }) {
  return (
    <g className="town-names">
      {towns.map((town) => (
        <g key={town.id}>
          <circle cx={round(town.at[0], 1)} cy={round(town.at[1], 1)} r={2} />
          <Name {...townNamePlace(town)}>{town.name}</Name>
        </g>
      ))}
    </g>
  )
}

/** The ends of the border line and round border kilometres. */
export function KilometreMarks({ marks }: { marks: MapLayout['kilometres'] }) {
  return (
    <g className="kilometre-marks">
      {marks.map(({ at, across, name, nameAt, anchor }) => (
        <g key={name}>
          {across ? (
            <path d={linePath(across)} />
          ) : (
            <circle cx={round(at[0], 1)} cy={round(at[1], 1)} r={2.2} />
          )}
          <Name at={nameAt} anchor={anchor}>
            {name}
          </Name>
        </g>
      ))}
    </g>
  )
}

/** Where a town's name stands, from its dot. */
export function townNamePlace({ at: [x, y], side }: TownPlace): {
  at: Point
  anchor: 'start' | 'middle' | 'end'
} {
  if (side === 'below') return { at: [x, y + LABEL.townSize], anchor: 'middle' }
  return side === 'left'
    ? { at: [x - LABEL.townGap, y], anchor: 'end' }
    : { at: [x + LABEL.townGap, y], anchor: 'start' }
}
