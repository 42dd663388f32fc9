/** `status 404` and the like stand for answers of the server. */
export type ProblemKind = 'console' | 'csp' | 'failed request' | 'origin' | 'page error' | `status ${number}`

type Expected = { kind: ProblemKind; text: RegExp | undefined; happened: boolean }

/** What went wrong in the pages of one test, less what the test said would. */
export class Problems {
  readonly #noted: { kind: ProblemKind; sentence: string }[] = []
  readonly #expected: Expected[] = []

  note(kind: ProblemKind, sentence: string): void {
    this.#noted.push({ kind, sentence })
  }

  /** Says that problems of this kind belong to the test, before or after they happen. */
  expect(kind: ProblemKind, text?: RegExp): void {
    this.#expected.push({ kind, text, happened: false })
  }

  /** The unexpected problems, and the expected ones that did not come, a sentence each; forgets both. */
  take(): string[] {
    const unexpected = this.#noted.splice(0).filter((problem) => !this.#isExpected(problem))
    const missed = this.#expected.splice(0).filter(({ happened }) => !happened)
    return [
      ...new Set(unexpected.map(({ sentence }) => sentence)),
      ...missed.map(({ kind, text }) => `expected, but did not happen: ${kind}${text ? ` ${text}` : ''}`),
    ]
  }

  #isExpected(problem: { kind: ProblemKind; sentence: string }): boolean {
    const matching = this.#expected.filter(
      ({ kind, text }) => kind === problem.kind && (text?.test(problem.sentence) ?? true),
    )
    for (const expected of matching) expected.happened = true
    return matching.length > 0
  }
}
