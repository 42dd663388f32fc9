import type { crossingFacts as en } from '../en/crossing-facts.ts'

/** What the page of a crossing says of it that no address changes. */
export const crossingFacts: typeof en = {
  traffic: 'Пересечения границы по годам',
  trafficUnit: 'Число пересечений границы.',
  noFigureAfter: (year) => `Данных за полный год позже ${year} года не найдено.`,
  noFigures: 'Неизвестно: данных не найдено.',
  figuresAsTable: 'Те же числа в таблице',
  period: 'Период',
  number: 'Пересечений',
  about: (figure) => `около ${figure}`,
  figure: (period, figure, note) => `${period}: ${figure}.${note ? ` ${note}.` : ''}`,

  facts: 'Пункт пропуска',
  opened: 'Открытие',
  roads: 'Дороги',
  bothRoads: (finland, russia) => `Финляндия: ${finland} · Россия: ${russia}`,
  counterpart: 'Российская сторона',
  hours: 'Часы работы до закрытия',
  onFoot: 'Пешком, на велосипеде',

  sourceKind: {
    primary: 'первоисточник',
    press: 'пресса',
    reference: 'справочное издание',
    article: 'сама статья',
  },
  undated: 'без даты',
}
