/** Something in the data that a person has to put right. */
export interface Problem {
  /** Path inside `geodata/`. */
  file: string
  /** Which entry, and where in it: `sm-2023-9, effects[1]`. Empty where it is the file as a whole. */
  entry: string
  /** What is wrong and what would be right, in one sentence. */
  message: string
}

/** The problem as one line of text. */
export function formatProblem({ file, entry, message }: Problem): string {
  return `${entry ? `${file}, ${entry}` : file}: ${message}`
}
