import type { Status } from '../../../geodata/schema/decision.ts'
import type { Texts } from '../en/texts.tsx'
import { languageName } from '../languages.ts'
import { lowerFirst } from '../lists.ts'
import { about, openData } from './about.tsx'
import { genitive, ofNumber, plural, since, words } from './grammar.ts'

/** The words of the page of decisions. */
const decisions: Texts['decisions'] = {
  title: 'Решения и события',
  headTitle: 'Все решения о восьми пунктах пропуска, с источниками · Itäraja',
  description: (latest) =>
    `Все решения правительства Финляндии о восьми автомобильных пунктах пропуска на границе с Россией и другие события с датами, по порядку и с источниками. ${latest}`,
  lead: (decisions, events) =>
    `По порядку, начиная с самых ранних: ${decisions}\u00a0${plural(decisions, 'решение', 'решения', 'решений')} правительства Финляндии о восьми автомобильных пунктах пропуска и ${events}\u00a0${plural(events, 'другое событие', 'других события', 'других событий')} с датами. Решение стоит под тем днём, с которого оно действует. Дни и часы — по времени Хельсинки.`,
  reach: (confirmed) => (
    <>
      Данные последний раз подтверждены {confirmed}; ничего более позднего об автомобильных пунктах пропуска
      не найдено.
    </>
  ),
  fence: (link) => <>Что известно о заборе, с датами, — на странице «{link('О\u00a0карте')}».</>,
  years: 'Годы',
  legend: 'Обозначения',
  decisionMark: 'Решение',
  eventMark: 'Другое событие, статус не меняет',
  applicationsMark: 'Открыт, принимаются ходатайства о международной защите',
  decision: (reference, adopted) => (reference ? `Решение ${reference}` : `Решение от ${adopted}`),
  event: 'Событие',
  article: ({ title, publisher }) => (
    <>
      Опубликована статья, с которой начинается эта карта: «{title}» ({publisher}).
    </>
  ),
  checked: 'Что в ней сказано и что проверено',
  inferredDay: 'день установлен косвенно',
  from: (time) => `с ${time}`,
  adopted: 'Принято',
  effect: 'Действие',
  changed: (status, when) => `${status === 'open' ? 'открыт' : 'закрыт'} ${since(when)}`,
  noEffects: (until) =>
    until
      ? `Статусы не меняет; закрытие продлено, как объявлено, до ${until}.`
      : 'Статусы не меняет; закрытие продлено до особого распоряжения.',
  applications: 'Ходатайства',
  accepted: (names) => <>Принимаются: {names}.</>,
  acceptedNowhere: 'Ни в одном автомобильном пункте пропуска.',
  end: 'Объявленный срок',
  untilFurtherNotice: 'До особого распоряжения',
  overtaken: (name, from, until) => (
    <>
      До этого дня принято {name}, действует {since(from)}, объявленный срок —{' '}
      {until ? `до ${until}` : 'до особого распоряжения'}.
    </>
  ),
  followed: (name, from) => (
    <>
      Далее — {name}, действует {since(from)}.
    </>
  ),
  newest: 'Более позднего решения не найдено.',
  named: (reference, adopted) => (reference ? `решение ${reference}` : `решение от ${adopted}`),
  note: 'Примечание',
  sources: 'Источники',
  showMap: 'Показать карту на этот момент',
  afterRecord: 'Этот день позже последних данных об автомобильных пунктах пропуска, на карте его нет.',
  citation: (confirmed: string) =>
    `Itäraja: решения и события на границе Финляндии и России. Последнее подтверждение данных — ${confirmed}.`,
}

/** The words of the feed of decisions; its entries use those of the page of decisions. */
const feed: Texts['feed'] = {
  title: 'Itäraja: решения о границе Финляндии и России',
  subtitle:
    'Все решения правительства Финляндии о восьми автомобильных пунктах пропуска, начиная с последнего, с источниками.',
  entry: ({ name, from, changes }) =>
    `${name}, действует с ${from}: ${changes.map(change).join('; ') || 'статус пунктов не меняется'}`,
}

interface Change {
  names: string
  status: Status
}

function change({ names, status }: Change): string {
  return `${status === 'open' ? 'открытие' : 'закрытие'}: ${names}`
}

/** How a source is described where it is listed. */
const sources: Texts['sources'] = {
  kind: {
    primary: 'первоисточник',
    press: 'пресса',
    reference: 'справочное издание',
    article: 'сама статья',
  },
  undated: 'без даты',
  /** Languages are adjectives: «финский», «на финском». */
  inLanguage: (lang) => (lang === 'ru' ? null : `на ${(languageName(lang, 'ru')).replace(/ий$/, 'ом')}`),
}

/** What the heads of pages say. */
const heads: Texts['heads'] = {
  home: 'Itäraja: граница Финляндии и России, пункт за пунктом',
  crossing: ({ pair, state, latest }) =>
    `Пункт пропуска ${pair} на границе Финляндии и России: ${lowerFirst(state)}. ${latest}`,
}

/** The words of share images. */
const card: Texts['card'] = {
  tagline: { crossing: 'Граница Финляндии и России', home: 'Восемь пунктов пропуска день за днём' },
  border: 'Граница Финляндии и России',
  onMap: 'на карте',
  share: (count, total, status) => {
    const stem = status === 'open' ? 'Открыт' : 'Закрыт'
    if (count === total) return `${stem}ы все ${total}`
    return `${plural(count, stem, `${stem}ы`, `${stem}о`)} ${count} из ${total}`
  },
  open: (count) => `${plural(count, 'открыт', 'открыты', 'открыто')} ${count}`,
  since,
  sinceBefore: (day) => `ещё до ${genitive(day)}`,
  sinceBeforeUntil: (day, to) => `ещё до ${genitive(day)} и вплоть до ${genitive(to)}`,
  until: (to) => `до ${genitive(to)}`,
  between: (from, to) => `${since(from)} до ${genitive(to)}`,
  hours: (from, to, { count }) =>
    `${since(from)} до ${genitive(to)}, ${count} ${plural(count, 'час', 'часа', 'часов')}`,
  applicationsHere: 'ходатайства принимаются',
  applicationsAt: (names) => `ходатайства — только ${words.list(names)}`,
  lastConfirmed: (day) => `последнее подтверждение ${genitive(day)}`,
}

/** Words of the page of a crossing that no address changes. */
const crossingFacts: Texts['crossingFacts'] = {
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
}

/** What the files of data are called in links. */
const dataFiles: Texts['dataFiles'] = {
  title: 'Скачать',
  crossing: 'Этот пункт пропуска, GeoJSON',
  crossings: 'Пункты пропуска, GeoJSON',
  status: 'История всех пунктов пропуска, CSV',
  all: 'Все данные',
}

/** What only the build needs: words of pages without scripts, of all pages' heads, and of what no address changes. */
const time: Texts['time'] = {
  title: 'В масштабе времени',
  lead: (total) => `Сколько пунктов из ${ofNumber(total)} открыто, на равномерной шкале дней`,
  history: 'История в масштабе времени',
  searched: (day) => `поиск по ${day}`,
  hours: (count) => `${count} ${plural(count, 'час', 'часа', 'часов')}`,
  from: (when) => `Закрыт ${since(when)}`,
  forDays: (days) => `: ${days} ${plural(days, 'день', 'дня', 'дней')}`,
  countFrom: (open, when) => `${since(when)}\u00a0— ${open}`,
  stateFrom: (status, when) => `${since(when)} ${status === 'open' ? 'открыт' : 'закрыт'}`,
  sentence: ({ name, total }, steps, confirmed, searched) =>
    `${name ?? `Сколько пунктов из ${ofNumber(total)} открыто`}: ${steps.join('; ')}; последнее подтверждение ${genitive(confirmed)}, поиск по ${genitive(searched)}.`,
  reopened: (days, names, hours) =>
    `${days}: ${plural(names.length, 'открыт', 'открыты', 'открыты')} ${words.list(names)}, на ${words.list(hours.map(String))} ${plural(hours.at(-1) ?? 0, 'час', 'часа', 'часов')}`,
  reopenedBriefly: (days, count, hours) =>
    `${days}: ${plural(count, 'открыт', 'открыты', 'открыто')} ${words.number(count)}, ${hours} ${plural(hours, 'час', 'часа', 'часов')}`,
  since: (share, when) => `${share ?? 'Ни один не открыт'} ${since(when)}`,
  toConfirmation: (days) => `: ${days} ${plural(days, 'день', 'дня', 'дней')} до последнего подтверждения`,
}

export const texts: Texts = {
  decisions,
  about,
  openData,
  sources,
  feed,
  heads,
  card,
  crossingFacts,
  time,
  dataFiles,
}
