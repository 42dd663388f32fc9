import type { Plugin } from 'vite'
import type { Day } from '../../geodata/schema/scalars.ts'
import { daysBetween, helsinkiClock } from '../model/helsinki.ts'
import { createRegister, type Register } from '../model/register.ts'
import { readRegisterData } from './virtual-modules/geodata.ts'

/** Days after which somebody should look whether the record still holds. */
const LONGEST = 90

/** Says, whenever the site is built, if the record was last confirmed long ago. The site is built all the same. */
export function warnOfOldRecord(): Plugin {
  return {
    name: 'record-age',
    apply: 'build',
    configResolved({ logger }) {
      const warning = ageWarning(createRegister(readRegisterData()), helsinkiClock(Date.now()).day)
      if (warning) logger.warn(warning)
    },
  }
}

/** The sentence for who builds the site on a day; null while the last confirmation is not old. */
export function ageWarning({ record }: Pick<Register, 'record'>, today: Day): string | null {
  const { lastConfirmedOn, searchedUpTo } = record
  const age = daysBetween(lastConfirmedOn, today)
  if (age <= LONGEST) return null
  return `The record was last confirmed on ${lastConfirmedOn}, ${age} days ago: look for a newer source (the last search was up to ${searchedUpTo}) and add it to geodata/record.json.`
}
