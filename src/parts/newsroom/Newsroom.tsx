import { useState } from 'react'
import { quotation } from '../../i18n/words/quotation.ts'
import { chosenCrossing } from '../../site/map-state.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { CopyButton, CopyLink } from '../share/CopyButton.tsx'
import { ShareSheet } from '../share/ShareSheet.tsx'
import { Citation } from './Citation.tsx'
import type { LoadedNewsroom } from './load-newsroom.ts'
import type { PartName, Quoted } from './part.ts'

/** The parts that a button alone opens. */
const OPENED = ['picture', 'rows', 'embed', 'code'] as const

/**
 * What newsrooms can take from the view: a sentence, or how to cite the page of a crossing, and buttons, each of which
 * opens its part in place. The first two copy as well: to share a link takes one press.
 */
export function Newsroom() {
  const site = useSite()
  const { register, dictionary, view, addressOf } = site
  const interactive = useInteractive()
  const [loaded, setLoaded] = useState<LoadedNewsroom | 'failed' | null>(null)
  const [open, setOpen] = useState<ReadonlySet<PartName>>(new Set())
  const text = dictionary.quotation
  const quoted: Quoted = {
    crossing: register.crossings.find(({ id }) => id === chosenCrossing({ view })) ?? null,
    isOwn: view.page.kind === 'crossing',
    address: addressOf({ anchor: null }),
  }
  const short = `${quotation(site, quoted.crossing)} ${text.source}`

  return (
    <section className="newsroom">
      <h2>{quoted.isOwn ? text.titleOfPage : text.title}</h2>
      <blockquote className="citation">
        {quoted.isOwn ? <Citation {...quoted} /> : <p key={short}>{short}</p>}
      </blockquote>
      <div className="newsroom-buttons" data-waiting={!interactive || undefined}>
        <CopyButton
          text={async () => (await load())?.wholeText(site, quoted) ?? short}
          label={quoted.isOwn ? text.part.citation : text.part.sentence}
          byHand={text.byHand}
          // By the press it is there: some browsers copy only what they need not wait for.
          prepare={load}
          opens={opens('sentence')}
        />
        <CopyLink address={quoted.address} label={text.part.link} opens={opens('link')} />
        {OPENED.map((name) => (
          <button
            key={name}
            type="button"
            className="control"
            aria-expanded={open.has(name)}
            onClick={opens(name).toggle}
          >
            {text.part[name]}
          </button>
        ))}
        <ShareSheet address={quoted.address} />
      </div>
      {open.size > 0 && loaded === 'failed' && (
        <p role="alert">
          {dictionary.share.notLoaded}{' '}
          <button type="button" className="control" onClick={load}>
            {dictionary.map.retry}
          </button>
        </p>
      )}
      {open.size > 0 && loaded !== null && loaded !== 'failed' && (
        <loaded.NewsroomParts open={open} quoted={quoted} words={loaded.words} />
      )}
    </section>
  )

  function opens(name: PartName) {
    return {
      isOpen: open.has(name),
      toggle() {
        load()
        setOpen((before) => {
          const others = [...before].filter((each) => each !== name)
          return new Set(before.has(name) ? others : [...others, name])
        })
      },
    }
  }

  /** Few readers need more than the closed form: the rest is loaded when one comes near to it. */
  async function load(): Promise<LoadedNewsroom | null> {
    if (loaded !== null && loaded !== 'failed') return loaded
    try {
      const { loadNewsroom } = await import('./load-newsroom.ts')
      const newsroom = await loadNewsroom(dictionary)
      setLoaded(newsroom)
      return newsroom
    } catch {
      setLoaded('failed')
      return null
    }
  }
}
