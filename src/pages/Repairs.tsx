import { repairSentence } from '../i18n/repair-sentence.ts'
import { useSite } from '../site/site.ts'

/** What in the address had to be repaired, one sentence each. */
export function Repairs() {
  const { repairs, dictionary } = useSite()
  return (
    <div className="repairs" role="status">
      {repairs.map((repair) => {
        const sentence = repairSentence(dictionary.repairs, repair)
        return <p key={sentence}>{sentence}</p>
      })}
    </div>
  )
}
