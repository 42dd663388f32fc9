import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { Slug } from '../../../geodata/schema/scalars.ts'
import { SourceReference } from '../../../geodata/schema/source.ts'
import { SCHEMAS, type SchemaName, schemaPath } from '../../address/published.ts'
import { BorderFile } from './border.ts'
import { CrossingsFile } from './crossings.ts'
import { DecisionsFile, SourcesFile } from './decisions.ts'
import { FenceFile } from './fence.ts'
import { SnapshotFile } from './status.ts'

const shapes: Record<SchemaName, v.GenericSchema> = {
  crossings: CrossingsFile,
  snapshot: SnapshotFile,
  border: BorderFile,
  fence: FenceFile,
  decisions: DecisionsFile,
  sources: SourcesFile,
}

/**
 * The JSON Schema (2020-12) of each published file, made from the shapes that its writer is typed with.
 * @param dataUrl whole address of `data/`
 */
export function jsonSchemas(dataUrl: string): { path: string; schema: object }[] {
  return SCHEMAS.map((name) => {
    const path = schemaPath(name)
    const { $schema, title, description, ...rest } = convert(shapes[name])
    return { path, schema: { $schema, $id: new URL(path, dataUrl).href, title, description, ...rest } }
  })
}

function convert(shape: v.GenericSchema) {
  return toJsonSchema(shape, {
    target: 'draft-2020-12',
    // A check says what a pattern cannot: that a day exists in the calendar.
    ignoreActions: ['check', 'transform'],
    // A source may be written in full where it is used, and reads as its id either way.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === SourceReference.pipe[0]
        ? { type: 'string', pattern: Slug.pipe[1].requirement.source }
        : null,
  })
}
