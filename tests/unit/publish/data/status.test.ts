import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { crossingStateAt, situationAt } from '../../../../src/model/situation.ts'
import { statusTable } from '../../../../src/model/status-table.ts'
import { snapshots, statusCsv } from '../../../../src/publish/data/status.ts'
import { register, registerWith } from '../../model/real-data.ts'
import { registerWithSeventh, reopening } from '../../site/seventh-decision.ts'

interface Row {
  crossing: string
  from: string
  to: string
  status: string
  applications: string
  decision: string
  source: string
}

const text = statusCsv(register)
const rows: Row[] = parse(text, { columns: true, record_delimiter: '\r\n' })

describe('status.csv', () => {
  it('is RFC 4180 with a head: lines end with CR LF, the last one too, and no mark stands before the first', () => {
    expect(text.startsWith('crossing,from,to,status,applications,decision,source\r\n')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has a row for each crossing and period, north to south', () => {
    expect(rows).toHaveLength(register.crossings.length * register.periods.length)
    expect([...new Set(rows.map(({ crossing }) => crossing))]).toEqual(register.crossings.map(({ id }) => id))
  })

  it('counts 8, 4, 1, 0, 2 and 0 open crossings, period by period', () => {
    const periods = ['', 'sm-2023-4', 'sm-2023-9', 'sm-2023-15', '2023-12-12', '2023-12-14']
    const open = periods.map(
      (period) => rows.filter(({ decision, status }) => decision === period && status === 'open').length,
    )
    expect(open).toEqual([8, 4, 1, 0, 2, 0])
  })

  it('agrees with the model at both edges of every row', () => {
    for (const { crossing, from, to, status } of rows) {
      const end = to ? Date.parse(to) - 1 : Date.parse('2026-05-24T23:59:59+03:00')
      for (const at of [Date.parse(from), end]) {
        expect(crossingStateAt(register, crossing, at).status, `${crossing} ${from}`).toBe(status)
      }
    }
  })

  it('says where applications are accepted as the model does, and nothing before the first decision', () => {
    for (const { crossing, to, applications, decision } of rows) {
      const end = to ? Date.parse(to) - 1 : Date.parse('2026-05-24T23:59:59+03:00')
      const known = situationAt(register, end).crossings.find((each) => each.crossing.id === crossing)
      expect(applications).toBe(decision === '' ? '' : String(known?.applications))
    }
  })

  it('leaves no time of a crossing out and counts none twice', () => {
    rows.forEach(({ crossing, to }, index) => {
      const next = rows[index + 1]
      expect(to).toBe(next?.crossing === crossing ? next.from : '')
    })
  })

  it('gives the hour at which a crossing itself changes', () => {
    expect(rows.filter(({ crossing, status }) => crossing === 'niirala' && status === 'open')).toEqual([
      {
        crossing: 'niirala',
        from: '2023-11-01T00:00:00+02:00',
        to: '2023-11-18T00:00:00+02:00',
        status: 'open',
        applications: '',
        decision: '',
        source: 'gov-2023-11-16',
      },
      {
        crossing: 'niirala',
        from: '2023-12-14T08:00:00+02:00',
        to: '2023-12-15T20:00:00+02:00',
        status: 'open',
        applications: 'true',
        decision: '2023-12-12',
        source: 'gov-2023-12-12-en',
      },
    ])
  })

  it('names the authority itself as source of every row', () => {
    expect(rows.filter(({ source }) => register.sources.get(source)?.kind !== 'primary')).toEqual([])
  })
})

describe('the table of status', () => {
  it('goes on with another decision, in summer time', () => {
    const imatra = statusTable(registerWithSeventh(reopening)).get('imatra')
    expect(imatra?.at(-2)?.to).toBe('2026-06-01T00:00:00+03:00')
    expect(imatra?.at(-1)).toMatchObject({
      from: '2026-06-01T00:00:00+03:00',
      to: null,
      status: 'open',
      applications: true,
      decision: reopening.id,
      sources: reopening.sources,
    })
  })

  it('has one open period where nothing was ever decided', () => {
    const table = statusTable(registerWith({ decisions: [] }))
    expect(table.get('salla')).toEqual([
      {
        from: '2023-11-01T00:00:00+02:00',
        to: null,
        status: 'open',
        applications: null,
        decision: null,
        sources: ['unn-2026-05-24'],
      },
    ])
  })
})

const all = snapshots(register)

describe('the snapshots', () => {
  it('have 8, 4, 1, 0, 2 and 0 open crossings of eight', () => {
    const open = all.map(
      ({ geojson }) => geojson.features.filter(({ properties }) => properties.status === 'open').length,
    )
    expect(open).toEqual([8, 4, 1, 0, 2, 0])
    expect(all.every(({ geojson }) => geojson.features.length === 8)).toBe(true)
  })

  it('say who is open, since when, until when and by which decision', () => {
    const niirala = all
      .find(({ name }) => name === '2023-12-14')
      ?.geojson.features.find(({ id }) => id === 'niirala')
    expect(niirala?.properties).toMatchObject({
      status: 'open',
      from: '2023-12-14T08:00:00+02:00',
      to: '2023-12-15T20:00:00+02:00',
      applications: true,
      decision: '2023-12-12',
    })
  })

  it('say in their title when the period starts', () => {
    expect(all[0]?.geojson.title).toContain('2023-11-01T00:00:00+02:00')
    expect(all.at(-1)?.geojson.title).toContain('2023-12-15T20:00:00+02:00')
  })
})
