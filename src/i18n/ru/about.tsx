import type { about as en } from '../en/about.tsx'
import { since } from './dates.ts'
import { method } from './method.tsx'
import { terms } from './terms.tsx'

/** The words of the page about the site: first what it found out, then how it works. */
export const about: typeof en = {
  title: 'Об этой карте',
  headTitle: 'Проверка статьи; забор, граница, метод · Itäraja',
  description: (latest) =>
    `Утверждения статьи от ноября 2023 года, проверенные по источникам; забор и граница в числах; метод, лицензии, как цитировать и как исправить. ${latest}`,
  lead: 'Что говорят источники о статье, с которой начинается эта карта, о заборе и о границе; затем — как сделана карта, на каких условиях ею можно пользоваться и как её исправить.',
  contents: 'Содержание',
  article: {
    title: 'Проверка статьи',
    intro: (link, published) => (
      <>
        Карта начинается со статьи от {published}: {link}.
      </>
    ),
    own: (claims) =>
      `Число утверждений в ней: ${claims}. Каждое изложено здесь нашими словами; указано, кто его высказал и что о нём говорят источники.`,
    claim: (index) => `Утверждение ${index}`,
    saidBy: 'Кто сказал',
    verdict: 'Вывод',
    evidence: 'Основание',
    sources: 'Источники',
  },
  fence: {
    title: 'Забор на границе',
    plan: 'План',
    stages: 'Этапы',
    stage: (name, km) => `${name}: ${km}\u00a0км`,
    southEast: 'Юго-Восточная Финляндия',
    southEastShare: (km) => `${km}\u00a0км плана.`,
    southEastProgress: (km, when) => `${when}: построено, по сообщениям, ${km}\u00a0км.`,
    height: 'Высота',
    cost: 'Стоимость',
    million: (amount) => `${amount}\u00a0млн евро.`,
    completion: 'Завершение по плану',
    about: (km) => `около ${km}`,
    progress: 'Сколько километров построено, по сообщениям',
    summary: (first, last, planned) =>
      `График: первое значение — ${first}, последнее — ${last}; план — ${planned}. Все числа — в таблице ниже.`,
    caption: (planned, sources) => (
      <>
        План: {planned} ({sources}). Пустой столбик — число известно лишь приблизительно. О времени между
        этими днями ничего не известно.
      </>
    ),
    planned: (km) => `План: ${km}`,
    km: (figure) => `${figure}\u00a0км`,
    date: 'Дата',
    kilometres: 'км',
    source: 'Источник',
    byCrossing: 'Забор у каждого пункта пропуска',
    extents:
      'Последнее найденное состояние. Точное расположение большинства участков не опубликовано: тогда на карте у пункта пропуска стоит знак постоянного размера, а не измеренная линия.',
    since: (state, from) => (from ? `${state} (${since(from)})` : state),
    length: (km) => `Длина: около ${km}\u00a0км.`,
    extent: 'Расположение:',
  },
  border: {
    title: 'Граница',
    official: 'Официальная длина',
    lengths: ({ official, land, sea }) =>
      `${official}\u00a0км: ${land}\u00a0км по суше и ${sea}\u00a0км по морю.`,
    drawn: 'На этой карте',
    drawnLength: (length) =>
      `${length} вдоль нарисованной линии. Километры границы считаются по ней с севера.`,
    northEnd: 'Северный конец',
    southEnd: 'Южный конец на суше',
    zone: 'Пограничная зона в Финляндии',
    agreement: 'Соглашение о приграничном сотрудничестве',
    agreementDates: ({ signed, place, note, ended }) =>
      `Подписано ${signed} (${place}). Россия уведомила о прекращении ${note}; действие прекращено ${ended}.`,
    neighbours: 'Пункты пропуска соседей на границе с Россией',
  },
  method,
  ...terms,
}
