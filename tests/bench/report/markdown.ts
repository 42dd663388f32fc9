/** A table of Markdown; the first column holds words, the others figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A goal, and how far it is reached. */
export interface Goal {
  what: string
  goal: string
  /** null: it could not be measured. */
  figure: string | null
  isMet: boolean
}

export function goalTable(goals: readonly Goal[]): string {
  const verdict = ({ figure, isMet }: Goal) => (figure === null ? '—' : isMet ? 'pass' : '**fail**')
  return table(
    ['Goal', 'At most or least', 'Measured', ''],
    goals.map((goal) => [goal.what, goal.goal, goal.figure ?? 'not measured', verdict(goal)]),
  )
}
