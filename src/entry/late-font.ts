/**
 * The family that text is first set in, if it is there in time, and the same for when it comes late. Same files, see
 * src/publish/fonts/.
 */
export const WEB_FAMILY = 'Border Sans'
export const LATE_FAMILY = `${WEB_FAMILY} Late`

/** A smaller move does not count, px. */
const STILL = 3
/** Letters of both alphabets, which every page has. */
const SAMPLE = 'aж'

/**
 * Sets the text in the web font once it has loaded, after the first paint on a slow line. If a line in the window
 * would break elsewhere in it, the text around keeps its first font, so that nothing moves under a reader; what is
 * below the window moves unseen. If the font was there from the first, as on a second visit, there is nothing to do.
 */
export async function takeLateFont({
  documentElement: root,
  body,
  fonts,
}: Document = document): Promise<void> {
  const loaded = await fonts.load(`1em "${LATE_FAMILY}"`, SAMPLE)
  if (loaded.length === 0 || isInTime(body)) return
  const blocks = [...body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => isSeen(element, root.clientHeight) && isBlock(element),
  )
  const around = parentsOf(blocks)
  const placesIn = (block: HTMLElement) => (around.has(block) ? [block.offsetHeight] : linesOf(block))
  const before = blocks.map(placesIn)
  root.dataset.font = 'late'
  let moved: HTMLElement[]
  do {
    moved = blocks.filter(
      (block, index) => block.dataset.font !== 'first' && !isAlike(before[index] ?? [], placesIn(block)),
    )
    // A parent may have moved only with its child.
    const withIt = parentsOf(moved)
    for (const block of moved) if (!withIt.has(block)) block.dataset.font = 'first'
  } while (moved.length > 0)
}

/**
 * Whether an element ends in the window or above it, or, with text, begins there: what is below may change its
 * height.
 */
function isSeen(element: HTMLElement, windowHeight: number): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom <= windowHeight || (top < windowHeight && hasText(element))
}

function hasText({ childNodes }: HTMLElement): boolean {
  return [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
}

/**
 * Whether the text is already in the web font. Several texts are measured: no browser says so, and one text may be as
 * wide in both fonts.
 */
function isInTime(body: HTMLElement): boolean {
  const samples = [...body.querySelectorAll<HTMLElement>('h1, h2, p, a')].slice(0, 12)
  const widths = () => samples.map(widthOf).join()
  const before = widths()
  for (const sample of samples) sample.dataset.font = 'late'
  const after = widths()
  for (const sample of samples) delete sample.dataset.font
  return before === after
}

function widthOf(element: Element): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect().width
}

function isBlock(element: Element): boolean {
  return element instanceof HTMLElement && !/^(inline|contents|none)$/.test(getComputedStyle(element).display)
}

/** All ancestors of some elements. */
function parentsOf(elements: readonly Element[]): ReadonlySet<Element> {
  const parents = new Set<Element>()
  for (const element of elements) {
    for (let parent = element.parentElement; parent && !parents.has(parent); parent = parent.parentElement) {
      parents.add(parent)
    }
  }
  return parents
}

/** How far below the top of a block each piece of text in it stands, px. */
function linesOf(block: HTMLElement): number[] {
  const range = document.createRange()
  range.selectNodeContents(block)
  const { top } = block.getBoundingClientRect()
  return Array.from(range.getClientRects(), (piece) => piece.top - top)
}

function isAlike(before: readonly number[], after: readonly number[]): boolean {
  return (
    before.length === after.length &&
    before.every((place, index) => Math.abs(place - (after[index] ?? 0)) < STILL)
  )
}
