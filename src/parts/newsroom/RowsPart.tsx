import { csvOf, statusLines } from '../../model/status-table.ts'
import { useSite } from '../../site/site.ts'
import { DataLink } from '../downloads/DataLink.tsx'
import { CopyButton } from '../share/CopyButton.tsx'
import { PartSection } from './PartSection.tsx'
import type { PartProps } from './part.ts'
import { fileName, saveFile } from './save-file.ts'

/** How many rows are seen: enough to know what is copied. */
const SEEN = 2

/** The rows of `status.csv` for what is shown, as they are in the file. */
export function RowsPart({ quoted: { crossing }, words }: PartProps) {
  const { register, dictionary, moment, at } = useSite()
  const text = words.newsroom.rows
  const lines = statusLines(register, { crossing: crossing?.id ?? null, at })
  const count = lines.length - 1
  return (
    <PartSection title={text.title}>
      <div className="csv-rows">
        {lines.slice(0, 1 + SEEN).map((line) => (
          <code key={line} translate="no">
            {line}
          </code>
        ))}
        {count > SEEN && <span>{text.more(count - SEEN)}</span>}
      </div>
      <p className="part-actions">
        <CopyButton text={() => csvOf(lines)} label={text.copy(count)} byHand={dictionary.quotation.byHand} />
        <button
          type="button"
          className="control"
          onClick={() =>
            saveFile(new Blob([csvOf(lines)], { type: 'text/csv' }), fileName(crossing, moment, 'csv'))
          }
        >
          {text.moment}
        </button>
        <DataLink path="status.csv" className="control">
          {text.all}
        </DataLink>
      </p>
    </PartSection>
  )
}
