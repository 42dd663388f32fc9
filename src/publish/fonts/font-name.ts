import { WEB_FAMILY } from '../../late-font.ts'

/** What the licence of Source Sans keeps for the font itself: no changed version, as one with fewer letters is, may bear it. */
const RESERVED = 'Source'
/** As long, so that nothing in the file has to move: the first word of what the site calls it. */
const OWN = WEB_FAMILY.slice(0, RESERVED.length)

/** Entries by which a font is called: family, style, full name, PostScript name. The others give copyright and licence. */
const CALLED = new Set([1, 2, 3, 4, 6, 16, 17, 25])

/** Gives a TrueType font a name of our own; copyright and licence in it stay. */
export function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font)
  const table = tableOf(copy, 'name')
  const [count, storage] = [table.readUInt16BE(2), table.readUInt16BE(4)]
  for (let index = 0; index < count; index += 1) {
    const record = 6 + 12 * index
    if (!CALLED.has(table.readUInt16BE(record + 6))) continue
    const from = storage + table.readUInt16BE(record + 10)
    const text = table.subarray(from, from + table.readUInt16BE(record + 8))
    for (const inBytes of [(name: string) => Buffer.from(name, 'latin1'), inUtf16]) {
      const at = text.indexOf(inBytes(RESERVED))
      if (at >= 0) inBytes(OWN).copy(text, at)
    }
  }
  return copy
}

function inUtf16(name: string): Buffer {
  return Buffer.from(name, 'utf16le').swap16()
}

/** A table of a font, which changes with it. */
function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4)
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue
    const from = font.readUInt32BE(at + 8)
    return font.subarray(from, from + font.readUInt32BE(at + 12))
  }
  throw new Error(`The font has no table "${tag}".`)
}
