/** Something in the data that a person has to put right. */
export interface Problem {
  /** Path inside `geodata/`. */
  file: string
  /** Which entry, and where in it: `sm-2023-9, effects[1]`. Empty for the file as a whole. */
  entry: string
  /** What is wrong and what would be right, in one sentence. */
  message: string
}

/** Quoted data may be anything: a word longer than this is cut. */
const LONGEST = 100

/** The problem as one line of text, without invisible characters. */
export function formatProblem({ file, entry, message }: Problem): string {
  return `${entry ? `${file}, ${entry}` : file}: ${message}`
    .replace(/\p{Other}/gu, '\uFFFD')
    .replace(new RegExp(`(\\S{${LONGEST}})\\S+?([.,;:]?)(?=\\s|$)`, 'gu'), '$1…$2')
}
