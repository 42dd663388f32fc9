import type { ComponentType } from 'react'
import type { Crossing } from '../model/register.ts'
import { useOwnCrossing } from '../site/own-crossing.ts'

/** A part that speaks of one crossing, for the page of that crossing. */
export function ofOwnCrossing(Part: ComponentType<{ crossing: Crossing }>): ComponentType {
  return function OfOwnCrossing() {
    return <Part crossing={useOwnCrossing()} />
  }
}
