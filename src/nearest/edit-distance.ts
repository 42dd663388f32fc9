/** How many letters have to be put in, left out or changed to make one word of another (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const [letters, others] = [[...one], [...other]]
  let row = others.map((_, index) => index + 1)
  letters.forEach((letter, index) => {
    let [diagonal, left] = [index, index + 1]
    row = row.map((above, column) => {
      const changed = diagonal + (letter === others[column] ? 0 : 1)
      diagonal = above
      left = Math.min(changed, above + 1, left + 1)
      return left
    })
  })
  return row.at(-1) ?? letters.length
}
