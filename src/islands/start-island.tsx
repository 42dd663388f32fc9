import { type ComponentType, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'
import { IslandRoot } from './IslandRoot.tsx'
import { type IslandKind, type IslandPage, isOfMoment, loadContent } from './island.ts'

/** An island in the page, and whether React can hydrate its HTML. */
export interface IslandHost {
  name: string
  kind: IslandKind
  element: HTMLElement
  isPrerendered: boolean
}

/** What the page says if an island could not begin or failed for good. */
export interface FailureWords {
  language: string
  /** Where it shows a moment, which is the one that the page was prerendered at. */
  ofMoment: string
  /** Where it shows none. */
  ofOther: string
  retry: string
}

/**
 * Hydrates an island. If its HTML was changed on the way, React draws it anew; if an error breaks it, it is begun
 * anew once. After a second error, or if its script fails to load, it goes back to its prerendered HTML, and says so.
 * Resolves once it follows the address or has failed.
 */
export async function startIsland(host: IslandHost, page: IslandPage, words: FailureWords): Promise<void> {
  const begin = await loadIsland(host, page, words)
  // A transition works in short slices, so the page stays responsive.
  await new Promise<void>((resolve) => startTransition(() => begin(resolve)))
}

/** Loads the script of an island, for who wants to choose when it begins. Resolves with how: as `startIsland` does. */
export async function loadIsland(
  host: IslandHost,
  page: IslandPage,
  words: FailureWords,
): Promise<(onSettled?: () => void) => void> {
  const { name, kind, element } = host
  const { follows, begins, onFailure } = kind
  const prerendered = element.cloneNode(true)
  let hasFailed = false
  let root: Root | null = null

  try {
    const Content = await loadContent(name, kind)
    return (onSettled) => begin(Content, onSettled)
  } catch (reason) {
    giveUp(reason)
    return (onSettled) => onSettled?.()
  }

  function begin(Content: ComponentType, onSettled?: () => void): void {
    const content = <IslandRoot page={page} Content={Content} follows={follows} onHydrated={onSettled} />
    const options: RootOptions = {
      identifierPrefix: idPrefix(name),
      onRecoverableError: (reason) => console.warn(`The island ${name} was drawn anew.`, reason),
      onUncaughtError(reason) {
        // React has already emptied it.
        if (hasFailed) {
          giveUp(reason)
          onSettled?.()
          return
        }
        hasFailed = true
        console.warn(`The island ${name} is begun anew after an error.`, reason)
        root?.render(content)
      },
    }
    if (host.isPrerendered && begins !== 'once it differs') root = hydrateRoot(element, content, options)
    else {
      root = createRoot(element, options)
      root.render(content)
    }
  }

  function giveUp(reason: unknown): void {
    console.error(`The island ${name} stays as it was prerendered.`, reason)
    restore()
    if (onFailure) onFailure(page, retry)
    else element.append(notice(words, isOfMoment(kind), retry))
  }

  function retry(): void {
    root?.unmount()
    restore()
    startIsland(host, page, words)
  }

  function restore(): void {
    element.replaceChildren(...prerendered.cloneNode(true).childNodes)
  }
}

/**
 * The prefix of the ids in an island, since each is a root of its own; the same where it is prerendered and where it
 * is hydrated.
 */
export function idPrefix(name: string): string {
  return `${name}-`
}

/** Without React, since React may be what failed. */
function notice(
  { language, ofMoment, ofOther, retry }: FailureWords,
  showsMoment: boolean,
  tryAgain: () => void,
): HTMLElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'control',
    textContent: retry,
    onclick: tryAgain,
  })
  const text = Object.assign(document.createElement('span'), {
    textContent: showsMoment ? ofMoment : ofOther,
  })
  const paragraph = Object.assign(document.createElement('p'), {
    className: 'island-failure',
    lang: language,
  })
  paragraph.setAttribute('role', 'alert')
  paragraph.append(text, ' ', button)
  return paragraph
}
