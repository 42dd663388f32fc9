import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { shortDay } from '../../../../src/i18n/format.ts'
import { upperFirst } from '../../../../src/i18n/lists.ts'
import { createRegister } from '../../../../src/model/register.ts'
import { CrossingHeader } from '../../../../src/pages/crossing/CrossingHeader.tsx'
import { readRegisterData } from '../../../../src/publish/virtual-modules/geodata.ts'
import { CROSSINGS, LATEST, PERIODS } from '../../../browser/record.ts'
import { statementCells } from '../../parts/statements/statement-cells.ts'
import { markupOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

/** The record as it is published, later decisions and all. */
const published = createRegister(readRegisterData())

describe.each(CROSSINGS)('the page of $name', ({ id, states, closedSince }) => {
  const header = createElement(CrossingHeader)
  /** What its two statements say. */
  const on = (date: string) =>
    statementCells(markupOf(header, siteOf(`/crossings/${id}/?date=${date}`, published))).map(
      ({ text }) => text,
    )

  it.each(PERIODS.map((period, index) => ({ ...period, status: states[index] ?? 'closed' })))(
    'says $status on $day, and the latest record beside it',
    ({ day, status }) => {
      const [moment, latest] = on(day)
      expect(moment).toContain(`${shortDay(day, 'en')} ${upperFirst(status)} Since`)
      expect(latest).toContain(`since ${closedSince} Closed Last confirmed ${shortDay(LATEST.day, 'en')}`)
    },
  )

  it('opens on a day of the second period', () => {
    expect(on('2023-11-20')[0]).toContain(`20 Nov 2023 ${upperFirst(states[1] ?? '')}`)
  })
})
