import { Parser } from 'htmlparser2'

/** A text that a reader sees or hears, with the language that the page says it is in. */
export interface PageText {
  lang: string
  text: string
}

const READ_ALOUD = ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title']
const META = /^(og:|twitter:)?(description|title|image:alt)$/

/** Every text of a page but those that are no language's: code, and what `translate="no"` says is a name. */
export function textsOfPage(html: string): PageText[] {
  const texts: PageText[] = []
  const open: { lang: string; isSilent: boolean }[] = []
  let running = ''

  function add(text: string, inside = open.at(-1)): void {
    if (inside && !inside.isSilent && text.trim() !== '') texts.push({ lang: inside.lang, text: text.trim() })
  }

  function endRunning(): void {
    add(running)
    running = ''
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      endRunning()
      const outside = open.at(-1)
      const isNotForWords = ['script', 'style', 'code'].includes(name) || attributes.translate === 'no'
      const element = {
        lang: attributes.lang ?? outside?.lang ?? '',
        isSilent: isNotForWords || (outside?.isSilent ?? false),
      }
      open.push(element)
      for (const attribute of READ_ALOUD) add(attributes[attribute] ?? '', element)
      if (META.test(attributes.name ?? attributes.property ?? '')) add(attributes.content ?? '', element)
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
