import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../geodata/schema/decision.ts'
import { historiesOf, stateAt } from '../../../src/model/history.ts'
import { aDecision, anEffect, anyDecisions, anyInstant, exampleIds } from './examples.ts'

const closing = aDecision({
  id: 'closing',
  effects: [anEffect('salla', 'closed', '2023-11-24T00:00+02:00')],
})
const opening = aDecision({
  id: 'opening',
  effects: [anEffect('salla', 'open', '2023-12-14T08:00+02:00')],
})
const closedAt = Date.parse('2023-11-24T00:00+02:00')
const openedAt = Date.parse('2023-12-14T08:00+02:00')

function historyOf(crossing: string, decisions: readonly Decision[]) {
  return historiesOf([crossing], decisions).get(crossing) ?? []
}

/** What was last said of a crossing up to an instant, by reading every effect. */
function lastChange(crossing: string, decisions: readonly Decision[], upTo: number) {
  let last: { at: number; status: string; decision: Decision } | null = null
  for (const decision of decisions) {
    for (const effect of decision.effects) {
      const at = Date.parse(effect.at)
      if (effect.crossing !== crossing || at > upTo) continue
      if (last === null || at >= last.at) last = { at, status: effect.status, decision }
    }
  }
  return last
}

describe('stateAt', () => {
  const history = historyOf('salla', [closing, opening])

  it('is open before the first change, which is then the next', () => {
    const state = stateAt(history, closedAt - 1)
    expect(state).toEqual({ status: 'open', since: null, next: history[0] })
  })

  it('holds from the very instant of a change', () => {
    expect(stateAt(history, closedAt)).toEqual({ status: 'closed', since: history[0], next: history[1] })
  })

  it('holds to the last millisecond before the next change', () => {
    expect(stateAt(history, openedAt - 1)).toEqual({ status: 'closed', since: history[0], next: history[1] })
  })

  it('has no next change after the last', () => {
    expect(stateAt(history, openedAt)).toEqual({ status: 'open', since: history[1], next: null })
  })

  it('names the decision of the change', () => {
    expect(stateAt(history, closedAt).since?.decision).toBe(closing)
  })

  it('is open for ever where nothing was decided', () => {
    expect(stateAt([], closedAt)).toEqual({ status: 'open', since: null, next: null })
  })

  it('is at any instant what the last effect up to then said', () => {
    fc.assert(
      fc.property(anyDecisions, anyInstant, (decisions, at) => {
        const histories = historiesOf(exampleIds, decisions)
        for (const id of exampleIds) {
          const last = lastChange(id, decisions, at)
          const { status, since } = stateAt(histories.get(id) ?? [], at)
          expect(status).toBe(last?.status ?? 'open')
          expect(since).toEqual(last)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('changes at the instants of effects only, and then to the next it told of', () => {
    fc.assert(
      fc.property(anyDecisions, anyInstant, (decisions, at) => {
        for (const history of historiesOf(exampleIds, decisions).values()) {
          const { next } = stateAt(history, at)
          const later = history.map((change) => change.at).filter((each) => each > at)
          expect(next?.at ?? Number.POSITIVE_INFINITY).toBe(Math.min(...later))
        }
      }),
    )
  })
})

describe('historiesOf', () => {
  it('sorts by instant, whatever the order of the decisions', () => {
    expect(historyOf('salla', [opening, closing]).map(({ status }) => status)).toEqual(['closed', 'open'])
  })

  it('has an empty history for a crossing that no decision names', () => {
    expect(historyOf('vartius', [closing])).toEqual([])
  })

  it('leaves out crossings that it was not asked for', () => {
    expect([...historiesOf(['vartius'], [closing]).keys()]).toEqual(['vartius'])
  })

  it('loses no effect', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const told = decisions
          .flatMap(({ effects }) => effects)
          .filter(({ crossing }) => crossing !== 'nowhere')
        const kept = [...historiesOf(exampleIds, decisions).values()].flat()
        expect(kept).toHaveLength(told.length)
      }),
    )
  })
})
