import type { Dictionary } from '../en/dictionary.tsx'
import { upperFirst } from '../first-letter.ts'
import { basemap } from './basemap.ts'
import { crossing } from './crossing.tsx'
import { genitive, since } from './dates.ts'
import { late } from './late.ts'
import { plural } from './plural.ts'
import { share } from './share.ts'
import { isSeveral, words } from './words.ts'

/** Russian. Names are not inflected: they stand after a word that is, or after a colon. */
export const ru: Dictionary = {
  words,
  repairs: async () => (await import('./repairs.ts')).repairs,
  nearest: async () => (await import('./nearest.tsx')).nearest,
  late,
  islandFailed: (day: string) =>
    `Эта часть страницы больше не следует выбору: она показывает положение на ${day}.`,
  basemap,
  site: {
    name: 'Itäraja',
    tagline: 'Восточная граница Финляндии и восемь пунктов пропуска на ней',
    skip: 'К содержанию',
    navigation: 'Главное меню',
    map: 'Карта',
    decisions: 'Решения',
    about: 'О карте',
    cite: 'Как цитировать',
    correct: 'Как исправить',
    data: 'Данные',
    feed: 'Лента',
    license: 'Код: MIT · факты: CC BY 4.0 · геометрия: ODbL 1.0',
  },
  latest: (what, when, confirmed) => [
    `Последние данные: ${what}${when ? ` ${since(when)}` : ''}; последнее подтверждение\u00a0— `,
    confirmed,
    '.',
  ],
  home: {
    headline: ({ date, closed, total }) => `${date}: ${words.share(closed, total, 'closed')}`,
    headlineLatest: ({ closed, total }) => `Последние данные: ${words.share(closed, total, 'closed')}`,
    before: (date, total) =>
      `Открыты все ${words.number(total)} ${plural(total, 'пункт', 'пункта', 'пунктов')} пропуска; первое решение о закрытии некоторых из них вступает в силу ${date}.`,
    confirmedOnly: (confirmed) => (
      <>Последнее подтверждение — {confirmed}. Об автомобильных пунктах позже ничего не найдено.</>
    ),
  },
  decision: {
    /** «решением SM/2023/4», «решением от 14 декабря 2023 года»: in the instrumental, as all sentences need it. */
    by: (reference, date, link) =>
      reference ? <>решением {link(reference)}</> : <>решением {link(`от ${date}`)}</>,
    of: (date) => `от ${date}`,
    changed: (parts) =>
      words.list(
        parts.map(
          ({ names, status, day, time }) =>
            `${names} ${status === 'open' ? 'открыт' : 'закрыт'}${isSeveral(names) ? 'ы' : ''} ${day} в ${time}`,
        ),
      ),
    sentence: (changed, by, extension) => (
      <>
        {changed} {by}
        {extension}.
      </>
    ),
    allClosedSince: (date, by, extension) => (
      <>
        Закрыты {since(date)} {by}
        {extension}.
      </>
    ),
    extension: (until, by) => (
      <>
        ; закрытие продлено до {until ?? 'особого распоряжения'} {by}
      </>
    ),
  },
  applications: {
    onlyAt: (names) =>
      `Ходатайства о международной защите ${isSeveral(names) ? 'принимают только пункты' : 'принимает только пункт'} ${names}.`,
    none: 'На сухопутной границе ходатайства не принимаются.',
  },
  moment: {
    label: 'Показанный момент',
    date: 'Дата',
    previous: 'Решение до',
    next: 'Решение после',
    named: (name, date) => `${name}, ${date}`,
    latest: 'Последние данные',
    endOfDay: (day) => `Показан конец дня ${day} по времени Хельсинки.`,
    atMinute: (when) => `Показано положение на ${genitive(when)} по времени Хельсинки.`,
    nothingLater: () => 'Позже подтверждений нет.',
    play: 'Пройти по решениям',
    noDate: (day) => `Это не полная дата календаря: на карте по-прежнему ${day}.`,
    playAgain: 'Пройти ещё раз',
    pause: 'Пауза',
  },
  insight: {
    longest: (km, from, to) => `Самый длинный участок без открытого пункта: ${km}\u00a0км (${from} — ${to}).`,
    noneOpen: (length) => `На всей границе (${length}) не открыт ни один пункт пропуска.`,
    northEnd: 'северный конец',
    southEnd: 'Финский залив',
    draw: 'Показать на карте',
  },
  matrix: {
    caption: 'Открытые пункты пропуска по периодам',
    northToSouth: 'С севера на юг',
    kilometres: 'Километры вдоль границы от её северного конца',
    extensions: (count) =>
      `Продлено без изменений ${words.number(count)} ${plural(count, 'раз', 'раза', 'раз')}`,
    extension: (from, until) => `${upperFirst(since(from))} продлено до ${until ?? 'особого распоряжения'}`,
    inferred: 'день следует из срока предыдущего решения',
    before: (date) => `До ${date}`,
    since: (date) => upperFirst(since(date)),
    count: (open, total) => `${open} из ${total}`,
    shortCount: (open, total) => `${open}/${total}`,
    from: (time) => `с ${time}`,
    noteApplications: 'Точка в кольце: принимаются ходатайства о международной защите.',
    reopened: (names) => {
      const list = names.length === 2 ? 'оба' : words.list(names)
      return `${list} ${names.length === 1 ? 'открыт' : 'открыты'}`
    },
    noteEnd: (range, reopened, when) => `${range}: ${reopened} до ${genitive(when)}.`,
  },
  status: {
    word: { open: 'Открыт', closed: 'Закрыт' },
    lower: { open: 'открыт', closed: 'закрыт' },
    withApplications: 'открыт, ходатайства принимаются',
    /** «На 20 ноября 2023 года — открыт»: how it is then. «Открыт 20 ноября» would be that it opened then. */
    on: (word, date) => `На ${genitive(date)}\u00a0— ${word.toLowerCase()}`,
    since,
    sinceBefore: (day) => `открыт ещё до ${day}`,
    until: (status, when) => `${status === 'open' ? 'закроется' : 'откроется'} в ${genitive(when)}`,
    noDecision: 'пока нет',
    leaves: (decision, status) => (
      <>
        {decision}, пункт остаётся {status === 'open' ? 'открытым' : 'закрытым'}
      </>
    ),
    upheld: (first, latest) => (
      <>
        {first}; подтверждено {latest}
      </>
    ),
    applicationsHere: 'Здесь принимаются ходатайства о международной защите.',
    noApplicationsHere: 'Ходатайства о международной защите здесь не принимаются.',
  },
  fence: {
    title: (date) => `Забор на ${genitive(date)}`,
    state: {
      planned: 'Планируется',
      'under construction': 'Строится',
      built: 'Построен',
    },
    on: (state, date) => `На ${genitive(date)}: ${state.toLowerCase()}`,
    at: (names) => <>: {names}</>,
    since,
    about: (km) => `около ${km}\u00a0км`,
    extent: { unknown: 'концы неизвестны', approximate: 'концы приблизительны' },
  },
  layers: {
    title: 'Показать на карте',
    legend: 'Обозначения',
    label: {
      open: 'Открыт',
      closed: 'Закрыт',
      border: 'Линия границы',
      'fence-planned': 'Забор планируется',
      'fence-construction': 'Забор строится',
      'fence-built': 'Забор построен',
      rail: (name) => `Ж/д пункт ${name}`,
    },
    applications: 'Приём ходатайств',
    road: 'Дорога, схема',
    fenceNote:
      'Забор, концы которого не опубликованы, нарисован вокруг своего пункта; докуда он доходит, неизвестно.',
    sources: 'Источники',
    from: { decisions: 'решения', fence: 'забор', border: 'граница' },
  },
  map: {
    region: 'Карта границы',
    instructions: 'Стрелки двигают карту, плюс и минус меняют масштаб; Tab переходит от пункта к пункту.',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    whole: 'Показать всю границу',
    fit: 'Показать окрестности пункта пропуска',
    twoFingers: 'Карту двигают двумя пальцами',
    inset: 'Юго-восток, крупнее',
    rail: (name) => `${name}, ж/д`,
    marker: (name, status) => `${name}, ${status}`,
    failed: 'Интерактивная карта не загрузилась; остаются нарисованная карта и таблица.',
    sheetFailed: 'Часть основы карты не загрузилась; пункты пропуска и граница показаны полностью.',
    retry: 'Попробовать ещё раз',
    contributors: ', участники (ODbL)',
    places: 'города © ',
    placesLicence: ' (CC BY 4.0)',
  },
  popup: {
    close: 'Закрыть',
    decision: 'Решение',
    applications: 'Ходатайства',
    accepted: 'принимаются',
    notAccepted: 'не принимаются',
    fence: 'Забор',
    road: 'Дорога',
    openPage: 'Подробнее',
  },
  share,
  crossing,
}
