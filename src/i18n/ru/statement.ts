import { written } from '../dates.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { genitive, plural, since, words } from './grammar.ts'

export const statement: Dictionary['statement'] = {
  anotherDay: 'Другой день',
  latest: 'Последние данные',
  latestShort: 'Последнее',
  label: { shown: 'Показано на карте', show: 'Показать на карте' },
  labelShort: { shown: 'На карте', show: 'Показать' },
  labelBrief: { shown: 'На карте', show: 'Показать' },
  firstDecision: (when) =>
    `Первое решение о закрытии некоторых из них вступает в силу ${written({ ...when, time: undefined }, 'ru')}${when.time ? ` в ${when.time}` : ''}.`,
  changed: (names, status, { time, ...day }) =>
    [
      words.list(names),
      status && `${status === 'open' ? 'открыт' : 'закрыт'}${names.length > 1 ? 'ы' : ''}`,
      written(day, 'ru'),
      time && `в\u00a0${time}`,
    ]
      .filter(Boolean)
      .join(' '),
  changedAt: (status, when) => `${status === 'open' ? 'Открыты' : 'Закрыты'} в\u00a0${genitive(when)}`,
  closedSince: (when) => `Закрыты ${since(when)}`,
  decision: (reference, date, link) =>
    reference ? ['решение ', link(reference)] : [link(`решение от ${date}`)],
  by: (reference, date, link) => (reference ? ['решением ', link(reference)] : [link(`решением от ${date}`)]),
  because: (what, by, rest) => [`${what} `, ...by, ...rest, '.'],
  extended: (until) => `; закрытие продлено до ${until ?? 'особого распоряжения'} `,
  upheld: '; подтверждено ',
  leaves: (start, decision, status) => [
    `${start}; `,
    ...decision,
    ` оставляет пункт ${status === 'open' ? 'открытым' : 'закрытым'}.`,
  ],
  onlyAt: (names) =>
    `Ходатайства о международной защите ${names.length > 1 ? 'принимают только пункты' : 'принимает только пункт'} ${words.list(names)}.`,
  onlyThere: 'Ходатайства о международной защите принимают только там.',
  accepted: 'Здесь принимаются ходатайства о международной защите.',
  confirmed: (day) => ['Последнее подтверждение\u00a0— ', day, '.'],
  searched: (day) => `Поиск по ${day}: более нового не найдено.`,
  confirmedAndSearched: (day, searched) => [
    'Последние данные: подтверждены ',
    day,
    `, поиск по ${searched}: более нового не найдено.`,
  ],
  age: (days) =>
    days === 0
      ? 'Подтверждено сегодня.'
      : `Подтверждено ${days}\u00a0${plural(days, 'день', 'дня', 'дней')} назад.`,
  article: (publisher, claims) => ['Статья: ', publisher, '; ', claims('проверка утверждений'), '.'],
}
