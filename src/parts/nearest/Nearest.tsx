import { type ComponentType, useEffect, useState } from 'react'
import { useInteractive, useSite } from '../../site/site.ts'

/** The question of the nearest crossing, loaded after hydration: it stands below everything that comes first. */
export function Nearest() {
  const { dictionary } = useSite()
  const interactive = useInteractive()
  const [Question, setQuestion] = useState<ComponentType | null>(null)
  useEffect(
    function load() {
      if (!interactive) return
      Promise.all([import('./NearestToMe.tsx'), dictionary.nearest()]).then(
        ([{ NearestToMe }, { nearest }]) => setQuestion(() => () => <NearestToMe text={nearest} />),
        // Nothing else on the page needs it: if it fails to load, it is missing.
        () => undefined,
      )
    },
    [interactive, dictionary],
  )
  return Question && <Question />
}
