import { useEffect, useEffectEvent, useState } from 'react'
import { useSite } from '../../site/site.ts'

/**
 * Which crossing's popup is open, or which fence's, and how to open and close one; Escape closes it too, pressed anywhere. On the page
 * of a crossing only this knows it. Elsewhere the address does, and this only knows whether the marker was used,
 * since the popup then takes the focus.
 */
export function usePopup() {
  const { view, show } = useSite()
  const onOwnPage = view.page.kind === 'crossing'
  const [openedHere, setOpenedHere] = useState<string | null>(null)
  const id = onOwnPage ? openedHere : view.crossing
  // No address says it: what a fence's popup says is on the page of its crossing too.
  const [openedFence, setOpenedFence] = useState<{ section: string; over: string | null } | null>(null)
  if (openedFence && id !== null && id !== openedFence.over) setOpenedFence(null)
  const fence = id === null ? (openedFence?.section ?? null) : null
  const isOpen = id !== null || fence !== null
  const closeByKey = useEffectEvent(close)

  useEffect(
    function forgetOnceClosed() {
      return function forget() {
        setOpenedHere((latest) => (latest === id ? null : latest))
      }
    },
    [id],
  )

  useEffect(
    function listenForEscape() {
      if (!isOpen) return
      window.addEventListener('keydown', closeOnEscape)
      return function stopListening() {
        window.removeEventListener('keydown', closeOnEscape)
      }
      function closeOnEscape({ key }: KeyboardEvent) {
        if (key === 'Escape') closeByKey()
      }
    },
    [isOpen],
  )

  return { id, fence, takesFocus: fence !== null || openedHere === id, open, openFence, close }

  function open(crossing: string) {
    setOpenedHere(crossing)
    if (!onOwnPage) show({ crossing })
  }

  function openFence(section: string) {
    setOpenedFence({ section, over: id })
    if (id !== null) closeCrossing()
  }

  function close() {
    setOpenedFence(null)
    if (id !== null) closeCrossing()
  }

  function closeCrossing() {
    setOpenedHere(null)
    if (!onOwnPage) show({ crossing: null })
  }
}
