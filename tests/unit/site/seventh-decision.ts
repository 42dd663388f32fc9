import type { Decision } from '../../../geodata/schema/decision.ts'
import type { Register } from '../../../src/model/register.ts'
import { aDecision, anEffect } from '../model/examples.ts'
import { geodata, registerWith } from '../model/real-data.ts'

/** A decision that was never taken: one crossing reopens. */
export const reopening: Decision = aDecision({
  id: 'sm-2026-1',
  reference: 'SM/2026/1',
  adoptedAt: '2026-05-28',
  inForceFrom: '2026-06-01T00:00+03:00',
  announcedUntil: '2026-08-31',
  effects: [anEffect('imatra', 'open', '2026-06-01T00:00+03:00')],
  applications: { acceptedAt: ['imatra'] },
  sources: ['gov-2023-11-16'],
})

/** Another: two reopen, at different hours of one day. */
export const reopeningAtTwoHours: Decision = {
  ...reopening,
  effects: [
    anEffect('imatra', 'open', '2026-06-01T10:00+03:00'),
    anEffect('nuijamaa', 'open', '2026-06-01T08:00+03:00'),
  ],
  applications: { acceptedAt: ['imatra', 'nuijamaa'] },
}

/** The data with one entry more in one file. */
export function registerWithSeventh(decision: Decision): Register {
  return registerWith({ decisions: [...geodata.decisions, decision] })
}
