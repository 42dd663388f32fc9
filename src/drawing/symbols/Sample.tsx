import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import type { FenceState } from '../../../geodata/schema/fence.ts'
import { CrossingSymbol, RailSymbol } from './CrossingSymbol.tsx'
import { FenceLine } from './FenceLine.tsx'

interface SvgProps {
  width: number
  height: number
  children: ReactNode
}

/** A symbol by itself, outside the map; text beside it says what it means. */
function Sample({ width, height, children }: SvgProps) {
  return (
    <svg
      className="sample"
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export function CrossingSample(props: { status: Status; applications?: boolean; size: number }) {
  return (
    <Sample width={props.size} height={props.size}>
      <CrossingSymbol {...props} />
    </Sample>
  )
}

export function RailSample() {
  return (
    <Sample width={16} height={16}>
      <RailSymbol size={12} />
    </Sample>
  )
}

/** 34 px of fence; the border would be below it, since ticks point away from it. */
export function FenceSample({ state }: { state: FenceState }) {
  return (
    <Sample width={34} height={12}>
      <FenceLine
        state={state}
        points={[
          [17, 3],
          [-17, 3],
        ]}
      />
    </Sample>
  )
}

export function BorderSample() {
  return (
    <Sample width={34} height={12}>
      <g className="border">
        <path className="border-band" d="M-17 0H17" />
        <path className="border-line" d="M-17 0H17" />
      </g>
    </Sample>
  )
}

export function RoadSample() {
  return (
    <Sample width={34} height={12}>
      <path className="road" d="M-17 0H17" />
    </Sample>
  )
}
