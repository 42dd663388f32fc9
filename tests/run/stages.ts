import { BELOW_PATH } from '../servers/below-path.ts'

export type Stage = {
  name: string
  /** For a shell, with the project's own programs on its path. */
  command: string
  /** What a person types to run it alone; of a stage with a report, to run one of its tests what follows too. */
  alone: string
  /** The shape of the report that the command leaves at REPORT_FILE. */
  report?: 'vitest' | 'playwright'
}

const VITEST_REPORT = '--reporter=default --reporter=json --outputFile.json="$REPORT_FILE"'

/** What needs nothing built, in the order in which a fault is cheapest to learn of. */
export const checks: readonly Stage[] = [
  { name: 'lint', command: 'biome ci --colors=off . && knip', alone: 'npx biome ci . && npx knip' },
  // Several checkers would each work out the types that they share.
  { name: 'types', command: 'tsc -p . --checkers 1', alone: 'npx tsc -p .' },
  { name: 'data', command: 'npm run --silent geodata:check', alone: 'npm run geodata:check' },
  { name: 'unit', command: `vitest run ${VITEST_REPORT}`, alone: 'npx vitest run', report: 'vitest' },
]

export const build: Stage = {
  name: 'build',
  command: `npm run --silent build && ${BELOW_PATH.command}`,
  alone: 'npm run build',
}

const SITE_CONFIG = '--config tests/site/vitest.config.ts'

/** What the built site can be asked without a browser. */
export const site: Stage = {
  name: 'site',
  command: `vitest run ${SITE_CONFIG} ${VITEST_REPORT}`,
  alone: `npx vitest run ${SITE_CONFIG}`,
  report: 'vitest',
}

export const browser: Stage = {
  name: 'browser',
  command: 'PLAYWRIGHT_JSON_OUTPUT_FILE="$REPORT_FILE" playwright test --reporter=list,json',
  alone: 'npx playwright test',
  report: 'playwright',
}
