import type { downloads as en } from '../en/downloads.ts'

export const downloads: typeof en = {
  title: 'Скачать',
  data: 'Данные',
  feed: 'Лента',
  feedTitle: 'Решения о пунктах пропуска',
  crossing: 'Этот пункт пропуска, GeoJSON',
  crossings: 'Пункты пропуска, GeoJSON',
  status: 'История всех пунктов пропуска, CSV',
  all: 'Все данные',
}
