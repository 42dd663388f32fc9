import { writeFileSync } from 'node:fs'
import { ADVANCES_FILE, advanceTable } from './advances.ts'

/** Writes the table that src/drawing/text-width.ts reads. */
writeFileSync(ADVANCES_FILE, `${JSON.stringify(advanceTable(), null, 1)}\n`)
