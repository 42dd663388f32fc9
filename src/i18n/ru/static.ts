import type { StaticWords } from '../en/static.ts'

/** The words of what no address changes on a page with a map. */
export const staticWords: StaticWords = {
  crossing: {
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
  },
  sources: {
    kind: {
      primary: 'первоисточник',
      press: 'пресса',
      reference: 'справочное издание',
      article: 'сама статья',
    },
    undated: 'без даты',
    /** Languages are adjectives: «финский», «на финском». */
  },
  dataFiles: {
    title: 'Скачать',
    crossing: 'Этот пункт пропуска, GeoJSON',
    crossings: 'Пункты пропуска, GeoJSON',
    status: 'История всех пунктов пропуска, CSV',
    all: 'Все данные',
  },
}
