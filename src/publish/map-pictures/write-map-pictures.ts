import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureFile } from '../../address/published.ts'
import type { Language } from '../../address/view.ts'
import type { Register } from '../../model/register.ts'
import { pictureSpans } from '../../share/picture-span.ts'
import { pngOf } from '../picture/png.ts'
import { createMapPictures, siteFrom } from './map-pictures.tsx'

/** How much larger the PNG is than the SVG says: sharp in print and on fine screens. */
const PNG_FACTOR = 1

/** Writes the pictures of the map, one for each time in which it stays the same, in each language, as SVG and PNG. */
export async function writeMapPictures(
  directory: string,
  register: Register,
  languages: readonly Language[],
): Promise<void> {
  const picturesIn = await createMapPictures(register, PNG_FACTOR)
  for (const language of languages) {
    await mkdir(join(directory, 'map', language), { recursive: true })
    const pictureOf = picturesIn(language)
    await Promise.all(
      pictureSpans(siteFrom(register, 0, language)).map(async (span) => {
        const { svg, forPng } = pictureOf(span)
        await writeFile(join(directory, pictureFile(span.from, language, 'svg')), svg)
        const png = await pngOf(forPng, PNG_FACTOR)
        await writeFile(join(directory, pictureFile(span.from, language, 'png')), png)
      }),
    )
  }
}
