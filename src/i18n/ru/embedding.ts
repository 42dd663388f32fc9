import type { embedding as en } from '../en/embedding.ts'

export const embedding: typeof en = {
  crossing: 'На карте',
  whole: 'вся граница',
  day: 'День',
  kept: (when) => `показанный сейчас: ${when}`,
  opening: (day) => `тот, с которого открывается карта, сейчас ${day}`,
  latest: (day) => `последние данные: ${day}`,
  layers: 'Слои',
  language: 'Язык',
  height: 'Высота в пикселях',
  code: 'Код для вашей страницы',
  copy: 'Копировать код',
  copyByHand: 'Скопируйте этот код:',
  preview: 'Посмотреть встроенную карту',
  frameTitle: 'Itäraja: карта финляндско-российской границы',
}
