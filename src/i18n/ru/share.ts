import type { share as en } from '../en/share.ts'

export const share: typeof en = {
  link: 'Ссылка на этот вид',
  copy: 'Копировать',
  copied: 'Скопировано',
  failed: 'Скопируйте этот адрес:',
  sheet: 'Поделиться…',
  notLoaded: 'Эту часть не удалось загрузить; проверьте соединение и попробуйте ещё раз.',
  code: {
    title: 'QR-код',
    alternative: (address) => `QR-код: ${address}`,
  },
  embedding: 'Встроить карту',
  pictures: {
    title: 'Вся карта картинкой',
    span(from, to) {
      if (from === null) return to === null ? '' : `Положение до ${to}`
      return to === null ? `Положение с ${from}` : `Положение: ${from} – ${to}`
    },
  },
  embed: {
    latest: (day, what) => `Последние данные, ${day}: ${what}`,
    count: (open, total) => `открыто ${open} из ${total}`,
    openMap: 'Вся карта',
    openPage: 'Вся страница',
  },
}
