interface Block {
  path: string
  /** Without what stands around them; in order. */
  lines: string[]
}

type Headers = Record<string, string>

/**
 * What Cloudflare Pages answers with: every block that matches, in order; "! Name" takes back a header that is
 * set so far, and a header that is set again is joined.
 * Source: attachHeaders() in packages/pages-shared/asset-server/handler.ts of cloudflare/workers-sdk
 */
export function cloudflareAnswer(file: string, pathname: string): Headers {
  const answer: Headers = {}
  for (const { lines } of blocksFor(file, pathname)) {
    for (const line of lines.filter((line) => line.startsWith('! '))) delete answer[line.slice(2)]
    for (const [name, value] of fields(lines)) {
      const before = answer[name]
      answer[name] = before === undefined ? value : `${before}, ${value}`
    }
  }
  return answer
}

/**
 * What Netlify answers with: a line without a colon is passed over, and of several blocks the later one counts.
 * Sources: line_parser.ts in packages/headers-parser of netlify/build; headersForPath() of netlify/cli
 */
export function netlifyAnswer(file: string, pathname: string): Headers {
  return Object.assign({}, ...blocksFor(file, pathname).map(({ lines }) => Object.fromEntries(fields(lines))))
}

function fields(lines: readonly string[]): [string, string][] {
  return lines.flatMap((line): [string, string][] => {
    const [name = '', ...value] = line.split(':')
    return value.length > 0 ? [[name.trim(), value.join(':').trim()]] : []
  })
}

function blocksFor(file: string, pathname: string): Block[] {
  const blocks: Block[] = []
  const lines = file.split('\n').map((line) => line.trim())
  for (const line of lines.filter((line) => line !== '' && !line.startsWith('#'))) {
    if (line.startsWith('/')) blocks.push({ path: line, lines: [] })
    else blocks.at(-1)?.lines.push(line)
  }
  return blocks.filter(({ path }) => {
    const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`).test(pathname)
  })
}
