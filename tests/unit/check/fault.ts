import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { copyData } from './data-copy.ts'
import { applyPatch, Operation } from './patch.ts'

const directory = new URL('./broken/', import.meta.url)

/** One mistake in otherwise good data, and the line that is to be said of it. */
const Fault = v.strictObject({
  what: v.string(),
  file: v.string(),
  /** What to change in the file … */
  patch: v.optional(v.array(Operation)),
  /** … or a file beside `fault.json` to put in its place … */
  raw: v.optional(v.string()),
  /** … or that it is missing. */
  missing: v.optional(v.literal(true)),
  /** A built file changed by hand: the manifest stays as it was. */
  unsigned: v.optional(v.literal(true)),
  expect: v.string(),
})
export type Fault = v.InferOutput<typeof Fault> & { name: string }

/** Every fault under `broken/`, one a folder. */
export const faults: Fault[] = readdirSync(fileURLToPath(directory)).map((name) => ({
  name,
  ...v.parse(Fault, JSON.parse(readFileSync(new URL(`./${name}/fault.json`, directory), 'utf8'))),
}))

/** Calls back with a folder that holds the data with the fault in it. */
export function withFault<Result>(
  { name, file, patch, raw, missing, unsigned }: Fault,
  use: (directory: string) => Result,
): Result {
  const copy = copyData()
  try {
    if (missing) copy.remove(file)
    if (raw) copy.write(file, readFileSync(new URL(`./${name}/${raw}`, directory), 'utf8'))
    if (patch) {
      const document = JSON.parse(copy.read(file))
      applyPatch(document, patch)
      copy.write(file, JSON.stringify(document))
    }
    if (file !== 'manifest.json' && !unsigned) copy.sign()
    return use(copy.directory)
  } finally {
    copy.dispose()
  }
}
