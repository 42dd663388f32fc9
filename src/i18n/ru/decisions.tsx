import type { decisions as en } from '../en/decisions.tsx'
import { since } from './dates.ts'
import { plural } from './plural.ts'

/** The words of the page of decisions. */
export const decisions: typeof en = {
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
}
