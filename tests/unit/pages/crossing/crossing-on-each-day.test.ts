import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { createRegister } from '../../../../src/model/register.ts'
import { CrossingHeader } from '../../../../src/pages/crossing/CrossingHeader.tsx'
import { readRegisterData } from '../../../../src/publish/virtual-modules/geodata.ts'
import { CROSSINGS, LATEST, PERIODS, sentenceOf } from '../../../browser/record.ts'
import { textIn } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

/** The record as it is published, later decisions and all. */
const published = createRegister(readRegisterData())

describe.each(CROSSINGS)('the page of $name', ({ id, states, closedSince }) => {
  const header = createElement(CrossingHeader)
  const on = (date: string) => textIn(header, siteOf(`/crossings/${id}/?date=${date}`, published))

  it.each(PERIODS.map((period, index) => ({ ...period, status: states[index] })))(
    'says $status on $day, and the latest record beside it',
    ({ day, written, status }) => {
      const text = on(day)
      expect(text).toContain(sentenceOf(status ?? 'closed', written))
      expect(text).toContain(`Latest record: closed since ${closedSince}; last confirmed ${LATEST.written}`)
    },
  )

  it('opens on a day of the second period', () => {
    expect(textIn(header, siteOf(`/crossings/${id}/`, published))).toContain(
      sentenceOf(states[1] ?? 'closed', '20 November 2023'),
    )
  })
})
