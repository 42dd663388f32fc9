import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as v from 'valibot'

export const VERSION = '12.8.2'

/** Of which there is one score each, in this order. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const Score = v.object({ score: v.nullable(v.number()) })
const Report = v.object({
  categories: v.object({
    performance: Score,
    accessibility: Score,
    'best-practices': Score,
    seo: Score,
  }),
})

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu']
const LIMIT = 300_000

/** The scores of a page, 0 to 1, one a category; null where there is none. Runs the browser that is named. */
export async function lighthouse(url: string, chromium: string): Promise<(number | null)[]> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      `lighthouse@${VERSION}`,
      url,
      '--quiet',
      '--form-factor=mobile',
      '--output=json',
      '--output-path=stdout',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${FLAGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, timeout: LIMIT, maxBuffer: 2 ** 26 },
  )
  const { categories } = v.parse(Report, JSON.parse(stdout))
  return CATEGORIES.map((category) => categories[category].score)
}
