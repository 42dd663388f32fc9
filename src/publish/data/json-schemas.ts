import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { Slug } from '../../../geodata/schema/scalars.ts'
import { SourceReference } from '../../../geodata/schema/source.ts'
import { BorderFile } from './border.ts'
import { CrossingsFile } from './crossings.ts'
import { DecisionsFile } from './decisions.ts'
import { FenceFile } from './fence.ts'
import { SnapshotFile } from './snapshots.ts'
import { SourcesFile } from './sources.ts'

/** The shapes of what is published; the key names the schema's file. */
const shapes = {
  crossings: CrossingsFile,
  snapshot: SnapshotFile,
  border: BorderFile,
  fence: FenceFile,
  decisions: DecisionsFile,
  sources: SourcesFile,
}

export type SchemaName = keyof typeof shapes

/** Where a schema stands below `data/`. */
export function schemaPath(name: SchemaName): string {
  return `schema/${name}.schema.json`
}

/**
 * The JSON Schema (2020-12) of each published file, made from the very shapes that its writer is typed with.
 * @param dataUrl whole address of `data/`
 */
export function jsonSchemas(dataUrl: string): { path: string; schema: object }[] {
  return Object.entries(shapes).map(([name, shape]) => {
    const path = `schema/${name}.schema.json`
    const { $schema, title, description, ...rest } = convert(shape)
    return { path, schema: { $schema, $id: new URL(path, dataUrl).href, title, description, ...rest } }
  })
}

function convert(shape: v.GenericSchema) {
  return toJsonSchema(shape, {
    target: 'draft-2020-12',
    // A check is what a pattern cannot say: that a day exists in the calendar.
    ignoreActions: ['check', 'transform'],
    // A source may be written whole where it is used, and reads as its id either way.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === SourceReference.pipe[0]
        ? { type: 'string', pattern: Slug.pipe[1].requirement.source }
        : null,
  })
}
