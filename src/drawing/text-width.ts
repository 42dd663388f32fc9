/** Mean advance of Source Sans 3 in em, measured over the names on the map. */
const ADVANCE = { latin: 0.5, cyrillic: 0.56, wide: 0.62 }

/** About how wide a name is drawn, px: good to a few per cent, for keeping names apart without a browser. */
export function textWidth(text: string, size: number): number {
  const ems = Array.from(text, (letter) => {
    if (letter !== letter.toLowerCase()) return ADVANCE.wide
    return letter >= 'Ѐ' ? ADVANCE.cyrillic : ADVANCE.latin
  })
  return size * ems.reduce((sum, em) => sum + em, 0)
}
