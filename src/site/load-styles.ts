/**
 * Adds a style sheet to the page, once; resolves when it is there. Trap: a sheet that a script adds holds nothing up,
 * so what it is for has to wait for it. If it fails to load, it can be asked for again.
 */
export function loadStyles(address: string, page: Document = document): Promise<void> {
  const before = page.querySelector<HTMLLinkElement>(`link[href="${address}"]`)
  if (before?.sheet) return Promise.resolve()
  const link = before ?? Object.assign(page.createElement('link'), { rel: 'stylesheet', href: address })
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve(), { once: true })
    link.addEventListener('error', fail, { once: true })
    if (!before) page.head.append(link)

    function fail() {
      link.remove()
      reject(new Error(`The style sheet ${address} did not load.`))
    }
  })
}
