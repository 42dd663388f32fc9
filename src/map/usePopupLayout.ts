import { useMemo, useState } from 'react'
import type { Box } from '../drawing/box.ts'
import type { MapLayout } from '../drawing/layout.ts'
import type { Crossing } from '../model/register.ts'
import { beneath, isOverInset } from './beneath-popup.ts'
import type { LayOut } from './live-layout.ts'

interface PopupLayout {
  /** As it would be without the popup, but for an inset that has given way to it. */
  whole: MapLayout
  /** Without what the popup covers. */
  layout: MapLayout
  insetGone: boolean
  onPlaced: (box: Box | null) => void
  onNoRoom: () => void
}

/** The layout of the live map with the popup of a crossing on it. An inset that gives way stays away until it closes. */
export function usePopupLayout(
  layOut: LayOut,
  popup: string | null,
  bounds: Box,
  crossings: readonly Crossing[],
): PopupLayout {
  const [placed, setPlaced] = useState<{ popup: string; box: Box } | null>(null)
  const [overInset, setOverInset] = useState<string | null>(null)
  const insetGone = popup !== null && overInset === popup
  const covered = placed && placed.popup === popup ? placed.box : null
  const whole = useMemo(() => layOut(insetGone ? 'no inset' : 'inset'), [layOut, insetGone])
  if (popup !== overInset && (popup === null || isOverInset(covered, whole, bounds))) setOverInset(popup)
  return {
    whole,
    layout: covered ? beneath(whole, covered, crossings) : whole,
    insetGone,
    onPlaced: (box) => setPlaced(box && popup !== null ? { popup, box } : null),
    onNoRoom: () => setOverInset(popup),
  }
}
