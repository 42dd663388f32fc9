import type { Status } from '../../../geodata/schema/decision.ts'
import type { feed as en } from '../en/feed.ts'

interface Change {
  names: string
  status: Status
}

export const feed: typeof en = {
  title: 'Itäraja: решения о границе Финляндии и России',
  subtitle:
    'Все решения правительства Финляндии о восьми автомобильных пунктах пропуска, начиная с последнего, с источниками.',
  entry: ({ name, from, changes }) =>
    `${name}, действует с ${from}: ${changes.map(change).join('; ') || 'статус пунктов не меняется'}`,
}

function change({ names, status }: Change): string {
  return `${status === 'open' ? 'открытие' : 'закрытие'}: ${names}`
}
