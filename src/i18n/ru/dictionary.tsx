import type { Status } from '../../../geodata/schema/decision.ts'
import type { FenceState } from '../../../geodata/schema/fence.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { lowerFirst, upperFirst } from '../lists.ts'
import { crossing } from './crossing.tsx'
import { atNumber, genitive, plural, since, words } from './grammar.ts'
import { quotation } from './quotation.ts'
import { statement } from './statement.ts'

const STATUS: Record<Status, string> = { open: 'открыт', closed: 'закрыт' }
const FENCE: Record<FenceState, string> = {
  planned: 'Планируется',
  'under construction': 'Строится',
  built: 'Построен',
}

/** Russian. Names are not inflected: they stand after a word that is, or after a colon. */
export const ru: Dictionary = {
  words,
  nearest: () => import('./nearest.tsx'),
  seldom: () => import('./seldom.ts'),
  newsroom: () => import('./newsroom.ts'),
  late: 'Загрузились не все элементы управления; ссылки работают.',
  basemap: {
    title: 'Основа карты',
    name: { simple: 'Простая', detailed: 'Подробная (OpenStreetMap)' },
    note: (host) =>
      `На подробной карте видны дороги и дома. Её изображения загружаются с другого сервера, ${host}.`,
    closer: (host) =>
      `В адресе указан более крупный план, чем есть на простой карте. Он есть на подробной, изображения которой загружаются с другого сервера, ${host}.`,
    showDetailed: 'Показать подробную карту',
    failed: (host) =>
      `Не удаётся загрузить изображения подробной карты с сервера ${host}. Пункты пропуска, граница и забор остаются.`,
    showSimple: 'Показать простую карту',
    from: (host) => `изображения с ${host}`,
  },
  islandFailed: (day: string) =>
    `Эта часть страницы больше не следует выбору: она показывает положение на ${day}.`,
  islandBroken: 'Эта часть страницы не работает.',
  site: {
    name: 'Itäraja',
    border: 'Граница Финляндии и России',
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
    whoDecided: 'Кто решил',
  },
  decision: {
    /** «решением SM/2023/4», «решением от 14 декабря 2023 года»: in the instrumental, as all sentences need it. */
    by: (reference, date, link) =>
      reference ? <>решением {link(reference)}</> : <>решением {link(`от ${date}`)}</>,
    of: (date) => `от ${date}`,
  },
  moment: {
    label: 'Показанный момент',
    date: 'Дата',
    previous: 'Решение до',
    next: 'Решение после',
    named: (name, date) => `${name}, ${date}`,
    shownDay: 'Показан конец дня по времени Хельсинки',
    shownLatest: (day) => `Показаны последние данные, подтверждённые ${day}`,
    play: 'Показ',
    noDate: (day) => `Это не полная дата календаря: на карте по-прежнему ${day}.`,
    playAgain: 'Ещё раз',
    pause: 'Пауза',
    openCount: (open, total) => `открыто ${open} из ${total}`,
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
    lastConfirmed: (day) => `подтверждено ${genitive(day)}`,
  },
  status: {
    word: { open: 'Открыт', closed: 'Закрыт' },
    lower: STATUS,
    withApplications: 'открыт, ходатайства принимаются',
    /** «На 20 ноября 2023 года — открыт»: how it is then. «Открыт 20 ноября» would be that it opened then. */
    on: (status, when) => `На ${genitive(when)}\u00a0— ${STATUS[status]}`,
    since,
    sinceBefore: (day) => `ещё до ${genitive(day)}`,
    until: (status, when) => `${status === 'open' ? 'закроется' : 'откроется'} в ${genitive(when)}`,
    applicationsHere: 'Здесь принимаются ходатайства о международной защите.',
  },
  fence: {
    title: (when) => `Забор на ${genitive(when)}`,
    state: FENCE,
    on: (state, when) => `На ${genitive(when)}: ${lowerFirst(FENCE[state])}`,
    at: (names) => <>: {names}</>,
    since,
    about: (km) => `около ${km}\u00a0км`,
    extent: { unknown: 'концы неизвестны', approximate: 'концы приблизительны' },
    symbol: 'условный знак, не в масштабе',
    toScale: 'в масштабе, концы приблизительны',
    heading: (name) => `Забор: ${name}`,
    note: (name, length) => `${length ? `${name}, ${length}` : name}; условный знак, не в масштабе`,
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
    },
    rail: (name) => `Ж/д пункт ${name}`,
    applications: 'Приём ходатайств',
    road: 'Дорога, схема',
    fenceNote:
      'Знаки забора условные, не в масштабе. При приближении забор, концы которого примерно известны, показан в масштабе; точки на концах означают «приблизительно».',
    sources: 'Источники',
    from: { decisions: 'решения', fence: 'забор', border: 'граница' },
    button: 'Слои',
    places: (count, known, km) => {
      const places = `${count} ${plural(count, 'место', 'места', 'мест')}`
      if (known === 0) return places
      if (known === count) return `${places}, около ${km}`
      return `${places}, около ${km} на ${atNumber(known)} из них`
    },
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
    basemapFailed: 'Часть основы карты не загрузилась; пункты пропуска и граница показаны полностью.',
    retry: 'Попробовать ещё раз',
    contributors: ', участники (ODbL)',
    places: 'города © ',
    placesLicence: ' (CC BY 4.0)',
  },
  popup: {
    close: 'Закрыть',
    fence: 'Забор',
    road: 'Дорога',
    openPage: 'Подробнее',
  },
  share: {
    link: 'Ссылка на этот вид',
    copy: 'Копировать',
    copied: 'Скопировано',
    failed: 'Скопируйте этот адрес:',
    sheet: 'Поделиться…',
    notLoaded: 'Эту часть не удалось загрузить; проверьте соединение и попробуйте ещё раз.',
    embed: {
      openMap: 'Вся карта',
      openPage: 'Вся страница',
    },
  },
  crossing,
  statement,
  quotation,
}
