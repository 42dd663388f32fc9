import * as v from 'valibot'

/** What `geodata:build` made, and from which packages. */
export const Manifest = v.looseObject({
  files: v.record(
    v.string(),
    v.looseObject({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
})
export type Manifest = v.InferOutput<typeof Manifest>
