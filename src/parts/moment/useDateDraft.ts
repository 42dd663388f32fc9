import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Day } from '../../../geodata/schema/scalars.ts'
import type { Visit } from '../../address/browser-address.ts'
import { useSite, useSiteReader } from '../../site/site.ts'
import { type ReadDraft, readDraft } from './draft.ts'
import { useAfterPress } from './pressing.ts'

/** The pause after which what was typed is shown. */
const PAUSE_MS = 800

/**
 * A date field that keeps what is being typed. A day of the record is shown after a pause, or at once if it was
 * picked or pasted; one beyond the record, once the field is left or Enter pressed. All that is shown in one visit is
 * one step of the history. While nothing is being typed, the field follows the address.
 */
export function useDateDraft() {
  const { register, moment } = useSite()
  const readSite = useSiteReader()
  const field = useRef<HTMLInputElement>(null)
  const pause = useRef(0)
  const visit = useRef<Visit>({})
  /** Whether the field holds something not yet shown. */
  const isDraft = useRef(false)
  /** Typed, and not picked from the calendar. */
  const isTyped = useRef(false)
  const [repair, setRepair] = useState<ReadDraft['repair']>(null)
  /** Whether the field was left with something that is no date. */
  const [isNoDate, setIsNoDate] = useState(false)
  const afterPress = useAfterPress()
  // Another value would overwrite a half-typed field.
  const [written] = useState(moment.day)
  const { opensOn, recordFrom, endsOn } = register.record

  useEffect(
    function followAddress() {
      // A value that it has shown itself is no draft any more: if the reader goes elsewhere, a draft would lead back.
      clearTimeout(pause.current)
      isDraft.current = false
      write(field.current, moment.day)
      setIsNoDate(false)
      setRepair((said) => (said && dayOf(said) === moment.day ? said : null))
    },
    [moment.day],
  )
  useEffect(
    () =>
      function stopWaiting() {
        clearTimeout(pause.current)
      },
    [],
  )

  return {
    repair,
    isNoDate,
    field: {
      ref: field,
      defaultValue: written,
      onFocus: () => {
        visit.current = {}
      },
      onPointerDown: () => {
        isTyped.current = false
      },
      onKeyDown: (event: KeyboardEvent) => {
        isTyped.current = true
        if (event.key === 'Enter' && isDraft.current) finish()
      },
      onChange: () => {
        isDraft.current = true
        setRepair(null)
        setIsNoDate(false)
        clearTimeout(pause.current)
        if (isTyped.current) pause.current = window.setTimeout(showIfInRecord, PAUSE_MS)
        else showIfInRecord()
      },
      onPaste: (event: ClipboardEvent) => {
        const pasted = draft(event.clipboardData.getData('text'))
        if (!pasted) return
        event.preventDefault()
        finish(pasted)
      },
      onBlur: () => {
        if (isDraft.current || field.current?.validity.badInput) afterPress(finish)
      },
    },
  }

  function draft(text = field.current?.value ?? ''): ReadDraft | null {
    return readDraft(text, { opensOn, recordFrom, recordTo: endsOn })
  }

  function showIfInRecord() {
    const read = draft()
    if (!read || read.repair || read.day !== field.current?.value) return
    isDraft.current = false
    show(read.day)
  }

  /** Shows the written date or the nearest to it; if it is no date, the field gets back what is shown. */
  function finish(read = draft()) {
    const isNone = read === null && field.current?.validity.badInput === true
    clearTimeout(pause.current)
    isDraft.current = false
    setRepair(read?.repair ?? null)
    setIsNoDate(isNone)
    if (read) show(read.day)
    // Half a date has no value, and giving the field the value that it had does not empty it.
    if (isNone && field.current) field.current.value = ''
    write(field.current, readSite().moment.day)
  }

  function show(day: Day) {
    const site = readSite()
    if (site.moment.day !== day) site.show({ moment: { day } }, { visit: visit.current })
  }
}

/** Only if it differs: writing into a field ends the typing of a number. */
function write(field: HTMLInputElement | null, day: Day) {
  if (field && field.value !== day) field.value = day
}

function dayOf({ shown }: NonNullable<ReadDraft['repair']>): Day {
  return typeof shown === 'string' ? shown : shown.day
}
