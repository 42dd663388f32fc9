import * as v from 'valibot'
import { Source } from '../../../geodata/schema/source.ts'
import type { Register } from '../../model/register.ts'
import { described } from './shapes.ts'

const known = Source.entries

export const SourcesFile = v.pipe(
  v.array(
    v.strictObject({
      ...known,
      publisher: described(known.publisher, 'A string is a name that is the same in every language'),
      title: described(
        known.title,
        'A string is the title of the page, in its language; a text by language says what the page holds',
      ),
      date: described(known.date, 'As precise as the page says; null: it does not say'),
      dateNote: described(known.dateNote, 'How the date was found, where the page does not state it'),
      kind: described(known.kind, 'primary: the authority itself; article: what the map starts from'),
      lang: described(known.lang, 'Language of the page, BCP 47'),
    }),
  ),
  v.title('Sources'),
  v.description('Every public page that a fact was taken from, in the order of the ids'),
)
type SourcesFile = v.InferOutput<typeof SourcesFile>

/** The sources, in the order of their ids. */
export function sourcesJson({ sources }: Register): SourcesFile {
  return [...sources.values()]
}
