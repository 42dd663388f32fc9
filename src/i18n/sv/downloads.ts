import type { downloads as en } from '../en/downloads.ts'

export const downloads: typeof en = {
  data: 'Data',
  feed: 'Flöde',
}
