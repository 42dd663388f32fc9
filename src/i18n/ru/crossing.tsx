import type { Dictionary } from '../en/dictionary.tsx'

/** The page of one crossing. */
export const crossing: Dictionary['crossing'] = {
  all: 'Все восемь пунктов',
  allBrief: 'Все восемь',
  neighbours: 'Другие пункты пропуска',
  place: (municipality, region, federalSubject) =>
    `${municipality}, ${region}, Финляндия · ${federalSubject}, Россия`,
  noneOpen: 'Ни один пункт пропуска не открыт.',
  nearestOpen: ({ link, km }, straightKm) => (
    <>
      Ближайший открытый: {link}, {km}&nbsp;км вдоль границы, {straightKm}&nbsp;км по прямой.
    </>
  ),
  nearestOpenBoth: (along, straight) => (
    <>
      Ближайший открытый вдоль границы: {along.link}, {along.km}&nbsp;км; по прямой: {straight.link},{' '}
      {straight.km}&nbsp;км.
    </>
  ),

  periods: 'По периодам',
  inForceFrom: 'Действует с',
  effect: 'Действие',
  decision: 'Решение',
  source: 'Источник',
  stays: (status) => `Остаётся ${status === 'open' ? 'открытым' : 'закрытым'}`,
  extendedTo: (date) => `Продлено до ${date}`,
  extendedUntilFurtherNotice: 'Продлено до особого распоряжения',
  applicationsAccepted: '; ходатайства принимаются',
  announcedEnd: (date) => `; объявлено до ${date}`,
  untilFurtherNotice: '; до особого распоряжения',
  inferred: 'День следует из срока предыдущего решения.',
  lastConfirmed: (status, date) =>
    `Последнее подтверждение, что пункт ${status === 'open' ? 'открыт' : 'закрыт'}: ${date}.`,

  fence: 'Забор',
  dateNotKnown: 'дата неизвестна',
  length: 'Длина',
  extent: 'Расположение',
  extents: {
    measured: 'Измерено',
    approximate: 'Приблизительное',
    unknown: 'Не опубликовано, поэтому знак на карте условный, не в масштабе',
  },
  fenceSources: 'Источники',
  note: 'Примечание',
  notKnown: 'неизвестно',

  along: 'Вдоль границы',
  kilometreOf: (name, km) => `${name}, ${km}\u00a0км`,
  kilometre: (km) => `${km}\u00a0км`,
  borderKilometre: (name, km) =>
    `${name} находится в ${km}\u00a0км от северного конца границы, считая вдоль неё.`,
  northEnd: (km) => `${km}\u00a0км, Муоткаваара`,
  southEnd: (length) => `${length}, Финский залив`,
  endNorth: 'Северный конец границы, Муоткаваара',
  endSouth: 'Конец границы, Финский залив',
  kmNorth: (km) => `${km}\u00a0км севернее`,
  kmSouth: (km) => `${km}\u00a0км южнее`,

  position: 'Координаты',
  datum: (what) => `${what}; WGS 84.`,
  copyPosition: 'Копировать',
  copyByHand: 'Скопируйте эти координаты:',
  sameOn: 'То же место на',

  sources: 'Источники',
  sourceMark: 'Источник',
}
