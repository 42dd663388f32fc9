import { Name } from './Names.tsx'
import type { RoadPlace } from './road-places.ts'
import { ROAD } from './rules.ts'
import { linePath, round } from './svg-path.ts'

/** The roads at crossings: stubs with number shields. */
export function Roads({ roads }: { roads: readonly RoadPlace[] }) {
  return (
    <g className="roads">
      {roads.map(({ crossing, stub, shields }) => (
        <g key={crossing}>
          <path className="road-casing" d={linePath(stub)} />
          <path className="road" d={linePath(stub)} />
          {shields.map(({ number, at: [x, y], width }) => (
            <g key={number} className="road-shield">
              <rect
                x={round(x - width / 2, 1)}
                y={round(y - ROAD.shield.height / 2, 1)}
                width={width}
                height={ROAD.shield.height}
                rx={3}
              />
              <Name at={[x, y]} anchor="middle">
                {number}
              </Name>
            </g>
          ))}
        </g>
      ))}
    </g>
  )
}
