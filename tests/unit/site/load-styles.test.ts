import { expect, it } from 'vitest'
import { loadStyles } from '../../../src/site/load-styles.ts'

/** A link of a page, as far as styles need it. */
class FakeLink extends EventTarget {
  href = ''
  sheet: object | null = null
  readonly links: FakeLink[]
  constructor(links: FakeLink[]) {
    super()
    this.links = links
  }
  loads(): void {
    this.sheet = {}
    this.dispatchEvent(new Event('load'))
  }
  remove(): void {
    this.links.splice(this.links.indexOf(this), 1)
  }
}

/** A page whose links load when they are told. */
function emptyPage() {
  const links: FakeLink[] = []
  const page: object = {
    createElement: () => new FakeLink(links),
    head: { append: (link: FakeLink) => links.push(link) },
    querySelector: (selector: string) =>
      links.find(({ href }) => selector === `link[href="${href}"]`) ?? null,
  }
  return { links, page: page as Document }
}

it('resolves once the sheet is there, and asks for it once', async () => {
  const { links, page } = emptyPage()
  const [first, second] = [loadStyles('/live.css', page), loadStyles('/live.css', page)]
  expect(links.map(({ href }) => href)).toEqual(['/live.css'])
  let isThere = false
  const told = first.then(() => {
    isThere = true
  })
  await Promise.resolve()
  expect(isThere).toBe(false)
  links[0]?.loads()
  await Promise.all([told, second, loadStyles('/live.css', page)])
  expect(links).toHaveLength(1)
})

it('rejects if the sheet does not come, and asks again the next time', async () => {
  const { links, page } = emptyPage()
  const first = loadStyles('/live.css', page)
  links[0]?.dispatchEvent(new Event('error'))
  await expect(first).rejects.toThrow('/live.css did not load')
  expect(links).toEqual([])
  const again = loadStyles('/live.css', page)
  links[0]?.loads()
  await again
})
