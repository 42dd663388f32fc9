import { describe, expect, it } from 'vitest'
import { linesOf, statementRoomCss } from '../../../../src/parts/statements/statement-room.ts'
import { aDecision, anEffect } from '../../model/examples.ts'
import { geodata, register, registerWith } from '../../model/real-data.ts'

/** How many lines a style sheet reserves in a language for statements so wide, px. */
function reserved(css: string, language: string, property: string, width: number): number {
  const rules = css.matchAll(
    /(?:@container statements \(width<([\d.]+)rem\)\{)?([^{}]+)\{--([\w-]+):(\d+)\}/g,
  )
  const lines = Array.from(rules, ([, below = 'Infinity', selector = '', name, value]) =>
    name === property && selector.includes(`:lang(${language})`) && width < Number(below) * 16
      ? Number(value)
      : 1,
  )
  return Math.max(...lines)
}

describe('the room of the statements', () => {
  const css = statementRoomCss(register, 'border')

  it('is the three lines of the drawing at 700 px, and more where they are narrower', () => {
    expect(reserved(css, 'en', 'reason-lines', 700)).toBe(3)
    expect(reserved(css, 'en', 'reason-lines', 576)).toBe(4)
    expect(reserved(css, 'en', 'words-lines', 358)).toBe(1)
    expect(reserved(css, 'ru', 'words-lines', 358)).toBe(2)
  })

  it('grows with the record: a decision on all crossings takes more than any before it', () => {
    const at = '2026-06-01T08:15+03:00'
    const effects = geodata.crossings.features
      .filter(({ properties }) => properties.kind === 'road')
      .slice(0, 7)
      .map(({ id }) => anEffect(String(id), 'open', at))
    const opening = aDecision({ id: 'opening', inForceFrom: at, effects })
    const longer = registerWith({ decisions: [...geodata.decisions, opening] })
    expect(reserved(statementRoomCss(longer, 'border'), 'en', 'reason-lines', 700)).toBeGreaterThan(3)
  })

  it('is one for all crossings on their pages', () => {
    expect(reserved(statementRoomCss(register, 'crossing'), 'en', 'reason-lines', 820)).toBe(2)
  })
})

describe('the lines of a text', () => {
  it('are broken at spaces, each as full as it gets', () => {
    expect(linesOf('Four of eight closed', 17, 1000)).toBe(1)
    expect(linesOf('Four of eight closed', 17, 100)).toBe(2)
    expect(linesOf('Four of eight closed', 17, 1)).toBe(4)
  })
})
