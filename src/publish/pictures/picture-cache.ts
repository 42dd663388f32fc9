import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const DIRECTORY = 'node_modules/.cache/itaraja/pictures'

/** As many as three builds write, so that going back to an earlier state of the code costs nothing either. */
const MOST = 1000

/** Pictures by what they are drawn from, so that a build draws only what has changed. */
export class PictureCache {
  readonly #directory: string
  readonly #most: number

  constructor(directory = DIRECTORY, most = MOST) {
    this.#directory = directory
    this.#most = most
  }

  /** The picture drawn from `parts`: everything that it depends on, as texts. Draws it if it is not here yet. */
  async picture(parts: readonly string[], draw: () => Promise<Buffer>): Promise<Buffer> {
    const hash = createHash('sha256')
    for (const part of parts) hash.update(`${part.length} `).update(part)
    const file = join(this.#directory, `${hash.digest('hex')}.png`)
    const known = await readFile(file).catch(() => null)
    if (known) {
      const now = new Date()
      await utimes(file, now, now)
      return known
    }
    const drawn = await draw()
    await mkdir(this.#directory, { recursive: true })
    // A build that is stopped while it writes leaves no half picture under the name.
    const unfinished = `${file}.${process.pid}`
    await writeFile(unfinished, drawn)
    await rename(unfinished, file)
    return drawn
  }

  /** Keeps only the pictures used last. */
  async prune(): Promise<void> {
    const names = await readdir(this.#directory).catch(() => [])
    const files = await Promise.all(
      names.map(async (name) => {
        const file = join(this.#directory, name)
        return { file, usedAt: (await stat(file)).mtimeMs }
      }),
    )
    const old = files.sort((a, b) => b.usedAt - a.usedAt).slice(this.#most)
    await Promise.all(old.map(({ file }) => rm(file)))
  }
}
