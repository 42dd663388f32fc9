import { EmbedForm } from './EmbedForm.tsx'
import { PartSection } from './PartSection.tsx'
import type { PartProps } from './part.ts'

/** The code that shows the map on another site, with the very map that it shows. */
export function EmbedPart({ words }: PartProps) {
  return (
    <PartSection title={words.newsroom.embed.title}>
      <EmbedForm text={words.embedding} />
    </PartSection>
  )
}
