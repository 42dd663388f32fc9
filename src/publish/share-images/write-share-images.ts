import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shareImageFile } from '../../address/published.ts'
import type { Language } from '../../address/view.ts'
import type { Register } from '../../model/register.ts'
import { pngOf } from '../picture/png.ts'
import type { CardPage } from './share-card.ts'
import { createShareImages } from './share-images.tsx'

/** The pages that have a share image. */
export function cardPages({ crossings }: Pick<Register, 'crossings'>): CardPage[] {
  return [{ kind: 'home' }, ...crossings.map(({ id }): CardPage => ({ kind: 'crossing', id }))]
}

/** Writes the share image of every page that has one, in each language. */
export async function writeShareImages(
  directory: string,
  register: Register,
  languages: readonly Language[],
): Promise<void> {
  const imageOf = await createShareImages(register)
  for (const language of languages) {
    await mkdir(join(directory, 'share', language), { recursive: true })
  }
  await Promise.all(
    languages.flatMap((language) =>
      cardPages(register).map(async (page) => {
        const png = await pngOf(imageOf(page, language))
        await writeFile(join(directory, shareImageFile(page.kind === 'home' ? null : page.id, language)), png)
      }),
    ),
  )
}
