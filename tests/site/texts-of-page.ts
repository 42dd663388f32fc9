import { Parser } from 'htmlparser2'

/** A text that a reader sees or hears, with the language that the page says it is in. */
export interface PageText {
  lang: string
  text: string
  /** Whether a part of it could be marked with another language: not in a title, nor in an attribute. */
  isMarkable: boolean
}

const READ_ALOUD = ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title']
const META = /^(og:|twitter:)?(description|title|image:alt)$/

/** Every text of a page but those that are no language's: code, and what `translate="no"` says is a name. */
export function textsOfPage(html: string): PageText[] {
  const texts: PageText[] = []
  const open: { name: string; lang: string; isSilent: boolean }[] = []
  let running = ''

  function add(text: string, isMarkable: boolean): void {
    const inside = open.at(-1)
    if (!inside || inside.isSilent || text.trim() === '') return
    texts.push({ lang: inside.lang, text: text.trim(), isMarkable })
  }

  function endRunning(): void {
    add(running, open.at(-1)?.name !== 'title')
    running = ''
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      endRunning()
      const outside = open.at(-1)
      const isNotForWords = ['script', 'style', 'code'].includes(name) || attributes.translate === 'no'
      open.push({
        name,
        lang: attributes.lang ?? outside?.lang ?? '',
        isSilent: isNotForWords || (outside?.isSilent ?? false),
      })
      for (const attribute of READ_ALOUD) add(attributes[attribute] ?? '', false)
      if (META.test(attributes.name ?? attributes.property ?? '')) add(attributes.content ?? '', false)
    },
    ontext(text) {
      running += text
    },
    onclosetag() {
      endRunning()
      open.pop()
    },
  })
  parser.end(html)
  return texts
}
