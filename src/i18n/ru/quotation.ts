import type { Dictionary } from '../en/dictionary.tsx'
import { genitive, ofNumber, plural, words } from './grammar.ts'

const STEM = { open: 'открыт', closed: 'закрыт' }

export const quotation: Dictionary['quotation'] = {
  title: 'Для редакций: что на экране',
  titleOfPage: 'Как сослаться на эту страницу',
  border({ when, closed, total, named }) {
    const stem = STEM[closed === 0 ? 'open' : 'closed']
    const what = named
      ? `${plural(closed, `был ${stem}`, `были ${stem}ы`, `было ${stem}о`)} ${words.number(closed)} из ${ofNumber(total)} автомобильных пунктов пропуска`
      : `были ${stem}ы все ${words.number(total)} автомобильных пунктов пропуска`
    const open = named && (named.names.length === 1 ? 'открыт' : 'открыты')
    const which = named && `${named.status === 'closed' ? ':' : `; ${open}:`} ${words.list(named.names)}`
    return `${on(when)} на границе Финляндии и России ${what}${which ?? ''}.`
  },
  crossing: (when, name, status) =>
    `${on(when)} автомобильный пункт пропуска ${name} на границе Финляндии и России был ${STEM[status]}.`,
  allSince: (total, status, since, confirmed) =>
    `Все ${words.number(total)} ${STEM[status]}ы ${since}; последнее подтверждение — ${confirmed}.`,
  oneSince: (status, since, confirmed) =>
    `Он ${STEM[status]} ${since}; последнее подтверждение — ${confirmed}.`,
  source: 'Источник: Itäraja.',
  citation: (pair, when, confirmed) =>
    `Itäraja: граница Финляндии и России и восемь её автомобильных пунктов пропуска. ${pair ? `${pair}; положение` : 'Положение'} на ${genitive(when)}. Последнее подтверждение данных — ${confirmed}.`,
  accessed: (day) => `дата обращения: ${day ?? '[дата]'}`,
  byHand: 'Скопируйте этот текст:',
  part: {
    sentence: 'Копировать фразу',
    citation: 'Копировать описание',
    link: 'Копировать ссылку',
    picture: 'Картинка',
    rows: 'Строки CSV',
    embed: 'Встраивание',
    code: 'QR-код',
  },
}

/** «20 ноября 2023 года», «В 07:30 14 декабря 2023 года»: at the start of a sentence. */
function on(when: Parameters<typeof genitive>[0]): string {
  return when.time ? `В ${genitive(when)}` : genitive(when)
}
