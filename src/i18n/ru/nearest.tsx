import type { NearestWords } from '../en/nearest.tsx'

export const nearest: NearestWords = {
  title: 'Ближайший ко мне',
  town: 'Город',
  find: 'Найти',
  here: 'Где я',
  you: 'Ваше место',
  privacy: 'Расстояние по прямой вычисляется на этом устройстве; ничего не передаётся.',
  unknownTown: (town) =>
    town.trim() === ''
      ? 'Напишите название города на карте, например Йоэнсуу.'
      : `Города «${town.trim().slice(0, 40)}» на карте нет; выберите из списка, например Йоэнсуу.`,
  meant: (town, names) => (
    <>
      Города «{town.trim().slice(0, 40)}» на карте нет. Может быть, {names}?
    </>
  ),
  waiting: 'Определяем, где вы…',
  noTowns: 'Список городов не загрузился; проверьте соединение и попробуйте ещё раз.',
  noPosition: 'Устройство не сообщило, где вы; напишите название города.',
  answer: ({ from, nearest, open }) => (
    <>
      {from}: ближайший пункт пропуска — {nearest.name}
      {nearest.km !== null && `, ${nearest.km} по прямой`}.{' '}
      {open === null && 'На показанный момент не открыт ни один.'}
      {open === 'same' && 'На показанный момент он открыт.'}
      {open !== null && open !== 'same' && (
        <>
          Ближайший открытый на показанный момент — {open.name}, {open.km}
          {nearest.km === null && ' оттуда'} по прямой.
        </>
      )}
    </>
  ),
  along: ({ names, km }) => `Вдоль границы, ${names}: ${km}.`,
}
