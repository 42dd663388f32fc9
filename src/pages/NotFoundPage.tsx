import { CrossingPair } from '../crossing/CrossingPair.tsx'
import { useSite } from '../site/site.ts'

/** What stands where no page is: the eight crossings, so that one finds where one wanted to go. */
export function NotFoundPage() {
  const { register, dictionary, addressOf } = useSite()
  const text = dictionary.notFound
  const plain = { crossing: null, map: null, anchor: null, moment: null, other: [] }
  return (
    <main id="content" className="not-found" tabIndex={-1}>
      <h1>{text.title}</h1>
      <p>{text.sentence}</p>
      <ul>
        {register.crossings.map((crossing) => (
          <li key={crossing.id}>
            <a href={addressOf({ ...plain, page: { kind: 'crossing', id: crossing.id } })}>
              <CrossingPair crossing={crossing} />
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="control" href={addressOf({ ...plain, page: { kind: 'home' } })}>
          {text.map}
        </a>
      </p>
    </main>
  )
}
