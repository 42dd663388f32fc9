import { useTextSite } from '../site/text-site.ts'
import { CrossingSample } from '../symbols/Sample.tsx'

/** What the marks of the list mean. */
export function TimelineKey() {
  const { texts, dictionary } = useTextSite()
  const text = texts.decisions
  return (
    <ul className="timeline-key" aria-label={text.legend}>
      <li>
        <span className="key-mark decision" />
        {text.decisionMark}
      </li>
      <li>
        <span className="key-mark" />
        {text.eventMark}
      </li>
      <li>
        <CrossingSample status="closed" size={13} />
        {dictionary.status.word.closed}
      </li>
      <li>
        <CrossingSample status="open" size={13} />
        {dictionary.status.word.open}
      </li>
      <li>
        <CrossingSample status="open" applications size={13} />
        {text.applicationsMark}
      </li>
    </ul>
  )
}
