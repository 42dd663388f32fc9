import { useContext } from 'react'
import { useSite } from '../site/site.ts'
import { anchorOf, FootnotesContext } from './footnotes.ts'

/** Keeps a mark on the line of the word that it follows. */
const WORD_JOINER = '\u2060'

/** The numbers of a fact's sources, each leading to its entry in the list of the page. */
export function Marks({ ids }: { ids: readonly string[] }) {
  const text = useSite().dictionary.crossing
  const footnotes = useContext(FootnotesContext)
  const marks = [...new Set(ids)]
    .map((id) => ({ id, number: footnotes.get(id) ?? 0 }))
    .sort((a, b) => a.number - b.number)
  return (
    <span className="marks">
      {WORD_JOINER}
      {marks.map(({ id, number }) => (
        <a key={id} className={number < 10 ? 'one-digit' : undefined} href={`#${anchorOf(id)}`}>
          <span className="visually-hidden">{text.sourceMark} </span>[{number}]
        </a>
      ))}
    </span>
  )
}
