import type { Dictionary } from '../../i18n/en/dictionary.tsx'
import type { NewsroomWords } from '../../i18n/en/newsroom.ts'
import type { EmbeddingWords } from '../../i18n/en/seldom.ts'
import type { Crossing } from '../../model/register.ts'

/** What is quoted: a crossing, or the whole border, at an address; `isOwn` on the page of that crossing. */
export interface Quoted {
  crossing: Crossing | null
  isOwn: boolean
  address: string
}

export type PartName = 'sentence' | 'link' | 'picture' | 'rows' | 'embed' | 'code'

/** The words that only the opened parts need. English is always among them: what is quoted abroad is quoted in it. */
export interface PartWords {
  newsroom: NewsroomWords
  embedding: EmbeddingWords
  english: { dictionary: Dictionary; newsroom: NewsroomWords }
}

/** What a part knows. */
export interface PartProps {
  quoted: Quoted
  words: PartWords
}
