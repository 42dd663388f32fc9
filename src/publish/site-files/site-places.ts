import type { Register } from '../../model/register.ts'

/** What the files about the site as a whole are made from. */
export interface SitePlaces {
  register: Register
  /** The host. */
  siteUrl: string
  /** Where the site lies on it. */
  base: string
}
