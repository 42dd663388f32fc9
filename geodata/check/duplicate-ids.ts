import { type GeodataParts, geodataFiles } from '../schema/geodata.ts'
import type { Problem } from './problem.ts'

/** Entries of one file that share an id. */
export function duplicateIds({
  decisions,
  crossings,
  fence,
  article,
  sources,
  record,
  context,
}: GeodataParts): Problem[] {
  const lists: [file: string, entries: readonly { id: string }[] | undefined][] = [
    [geodataFiles.decisions, decisions],
    [geodataFiles.crossings, crossings?.features],
    [geodataFiles.fence, fence?.sections],
    [geodataFiles.article, article?.claims],
    [geodataFiles.sources, sources],
    [geodataFiles.record, record?.moments],
    [geodataFiles.context, context?.events],
  ]
  return lists.flatMap(([file, entries = []]) => {
    const ids = entries.map(({ id }) => id)
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
    const inline = file === geodataFiles.sources ? ' (sources written inline count too)' : ''
    return [...repeated].map((id) => ({
      file,
      entry: id,
      message: `stands more than once${inline}; give each entry an id of its own, or remove the repetition.`,
    }))
  })
}
