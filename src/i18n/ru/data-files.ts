import type { dataFiles as en } from '../en/data-files.ts'

export const dataFiles: typeof en = {
  title: 'Скачать',
  crossing: 'Этот пункт пропуска, GeoJSON',
  crossings: 'Пункты пропуска, GeoJSON',
  status: 'История всех пунктов пропуска, CSV',
  all: 'Все данные',
}
