import type { downloads as en } from '../en/downloads.ts'

export const downloads: typeof en = {
  data: 'Данные',
  feed: 'Лента',
}
