import { type ComponentType, useEffect, useState } from 'react'
import { useInteractive, useSite } from '../../site/site.ts'

/** The question of the nearest crossing, loaded once the page has come to life: it stands below all that comes first. */
export function Nearest() {
  const { dictionary } = useSite()
  const interactive = useInteractive()
  const [Question, setQuestion] = useState<ComponentType | null>(null)
  useEffect(
    function load() {
      if (!interactive) return
      Promise.all([import('./NearestToMe.tsx'), dictionary.nearest()]).then(
        ([{ NearestToMe }, { nearest }]) => setQuestion(() => () => <NearestToMe text={nearest} />),
        // Nothing else on the page needs it: where it does not come, it is not there.
        () => undefined,
      )
    },
    [interactive, dictionary],
  )
  return Question && <Question />
}
