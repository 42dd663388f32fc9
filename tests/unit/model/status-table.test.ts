import { describe, expect, it } from 'vitest'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { csvOf, STATUS_COLUMNS, statusLines } from '../../../src/model/status-table.ts'
import { registerWithSeventh, reopening } from '../site/seventh-decision.ts'
import { register } from './real-data.ts'

const [head, ...all] = statusLines(register)

describe('the rows of status.csv that are wanted', () => {
  it('are rows of the whole file, of one moment and each crossing', () => {
    const [ofHead, ...rows] = statusLines(register, { at: endOfDay('2023-11-20') })
    expect(ofHead).toBe(head)
    expect(rows).toHaveLength(8)
    expect(all).toEqual(expect.arrayContaining(rows))
    expect(rows.map((row) => row.split(',')[3])).toEqual([
      ...Array<string>(4).fill('open'),
      ...Array<string>(4).fill('closed'),
    ])
  })

  it('begin and end at the hour at which a crossing itself changes', () => {
    const at = Date.parse('2023-12-14T08:00+02:00')
    const rowAt = (instant: number) => statusLines(register, { crossing: 'niirala', at: instant })[1]
    expect(rowAt(at)).toMatch(/^niirala,2023-12-14T08:00:00\+02:00,.*,open,true,/)
    expect(rowAt(at - 1)).toMatch(/,2023-12-14T08:00:00\+02:00,closed,/)
  })

  it('are those of one crossing through all periods', () => {
    const [, ...rows] = statusLines(register, { crossing: 'salla' })
    expect(rows).toHaveLength(register.periods.length)
    expect(rows.every((row) => row.startsWith('salla,'))).toBe(true)
  })
})

it('has no field that would need quotation marks', () => {
  for (const line of statusLines(registerWithSeventh(reopening))) {
    expect(line).not.toMatch(/["\r\n]/)
    expect(line.split(',')).toHaveLength(STATUS_COLUMNS.length)
  }
})

it('ends each line as RFC 4180 does, the last one too', () => {
  expect(csvOf(['a,b', 'c,d'])).toBe('a,b\r\nc,d\r\n')
})
