import type { NewsroomWords } from '../en/newsroom.ts'
import { words } from './grammar.ts'

export const newsroom: NewsroomWords = {
  sentence: {
    title: 'Фраза для цитаты',
    copy: 'Копировать фразу',
    withoutSources: 'Без источников',
    english: 'По-английски',
    cite: 'Как сослаться',
    copyCitation: 'Копировать описание',
  },
  decision: (reference, day) => (reference ? `решение ${reference} от ${day}` : `решение от ${day}`),
  sources: (decisions, confirmation, read) =>
    `Источники: правительство Финляндии, ${words.list(decisions)}${confirmation ? `; ${confirmation}` : ''}; по сайту Itäraja, ${read}.`,
  picture: {
    title: 'Картинка',
    png: 'PNG, 2×',
    svg: 'SVG',
    note: 'Факты CC BY 4.0 · геометрия ODbL 1.0. Оба утверждения и строка источников входят в картинку.',
    failed: 'Этот браузер не может сделать картинку; обычные PNG и SVG здесь:',
  },
  rows: {
    title: 'Данные этого вида',
    more: (count) => `ещё ${count} строк`,
    copy: (count) => (count === 1 ? 'Копировать строку' : `Копировать ${count} строк`),
    moment: 'CSV, этот день',
    all: 'CSV, все периоды',
  },
  embed: { title: 'Встраивание и просмотр' },
  code: {
    title: 'QR-код',
    note: 'Для печати: код открывает именно этот вид. Всегда чёрный на белом, не меньше 20 мм.',
    svg: 'Код, SVG',
    png: 'PNG',
    alternative: (address) => `QR-код: ${address}`,
  },
}
