import { writeMapPosition } from '../../address/map-position.ts'
import { LAYERS, type Layer } from '../../address/view.ts'
import type { EmbeddingWords } from '../en/seldom.ts'
import { longDay, longMoment } from '../format.ts'
import { excerpt, type RepairSentences } from '../repair-sentence.ts'

/** What the page says of an address that it had to repair. */
export const repairs: RepairSentences = {
  'date-not-understood': ({ given, shown }) =>
    `Дату «${excerpt(given)}» прочитать не удалось, показан день ${day(shown)}; дата пишется так: ${shown}.`,
  'date-rewritten': ({ given, shown }) =>
    `Дата «${excerpt(given)}» прочитана как ${longMoment(shown, 'ru')}${shown.time ? ' по времени Финляндии' : ''}.`,
  'date-not-in-calendar': ({ given, shown }) =>
    `Даты «${excerpt(given)}» нет в календаре, вместо неё показано ${longMoment(shown, 'ru')}.`,
  'date-before-record': ({ given, shown }) =>
    `Данные начинаются ${shown.endsWith('-02') ? 'со' : 'с'} ${day(shown)}, этот день и показан вместо ${day(given)}.`,
  'date-after-record': ({ given, shown }) =>
    `Данные заканчиваются ${day(shown)}, этот день и показан вместо ${day(given)}.`,
  'time-not-on-clock': ({ given, shown }) =>
    `В «${excerpt(given)}» нет верного времени суток, показан конец дня ${day(shown)}.`,
  'time-skipped': ({ given, shown }) =>
    `Времени ${given.time} в Финляндии ${day(given.day)} не было: часы перевели вперёд; показано ${shown.time}.`,
  'crossing-respelled': ({ given, shown }) => `Пункт пропуска «${excerpt(given)}» прочитан как «${shown}».`,
  'crossing-unknown': ({ given }) =>
    `Пункта пропуска «${excerpt(given)}» на карте нет, поэтому не выбран ни один.`,
  'near-respelled': ({ given, shown }) => `Город «${excerpt(given)}» прочитан как «${shown}».`,
  'near-no-name': ({ given }) =>
    `«${excerpt(given)}» — не название города, поэтому ближайший пункт пропуска не ищется.`,
  'layers-respelled': ({ given, shown }) => `Слои «${excerpt(given)}» прочитаны так: ${layers(shown)}.`,
  'layers-unknown': ({ given, shown }) =>
    `На карте нет ${given.length === 1 ? 'слоя' : 'слоёв'} «${excerpt(given.join(', '))}», показано: ${layers(shown)}.`,
  'layers-empty': () => 'Список слоёв в адресе пуст, показаны все слои.',
  'layers-none-with-others': ({ shown }) =>
    `В адресе сказано не показывать слои, но некоторые названы; показано: ${layers(shown)}.`,
  'parameter-repeated': ({ name }) =>
    `В адресе не один раз указано, ${REPEATED[name]}; учтено первое верное значение.`,
  'pieces-mended': ({ given, shown }) =>
    `Часть адреса «${excerpt(given)}» прочитана как «${excerpt(shown)}».`,
  'path-respelled': ({ given, shown }) => `Путь «${excerpt(given)}» прочитан как «${shown}».`,
  'map-not-understood': ({ given }) =>
    `Положение карты «${excerpt(given)}» прочитать не удалось, карта открыта как обычно.`,
  'map-outside-region': ({ given }) =>
    `Положение «${excerpt(given)}» лежит за пределами карты, она открыта как обычно.`,
  'map-zoom-limited': ({ given, shown }) =>
    `Масштаба ${excerpt(given)} у карты нет, показан ближайший: ${shown}.`,
  'map-rewritten': ({ given, shown }) =>
    `Положение карты «${excerpt(given)}» прочитано как ${writeMapPosition(shown)}.`,
}

const REPEATED = {
  crossing: 'какой пункт пропуска выбран',
  date: 'какую дату показать',
  layers: 'какие слои показать',
  near: 'от какого города искать ближайший пункт пропуска',
}

function day(date: string): string {
  return longDay(date, 'ru')
}

function layers(shown: readonly Layer[]): string {
  if (shown.length === 0) return 'ни одного слоя'
  return shown.length === LAYERS.length ? 'все слои' : `«${shown.join(',')}»`
}

/** Making the code that shows the map on another site: few readers open that form. */
export const embedding: EmbeddingWords = {
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
