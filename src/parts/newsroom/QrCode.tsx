import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { pngOf } from './png-of.ts'

/** The blank margin that a code needs, in its own squares (ISO/IEC 18004). */
const QUIET = 4

/** A side of the code as a file, px: sharp in print at 20 mm. */
const FILE_SIDE = 1024

/** A text as a code for a camera: its squares, and how many a side has with the blank margin. */
function codeOf(text: string) {
  const code = generate(text)
  return { path: toSvgPath(code), side: code.size + 2 * QUIET, code }
}

/** The code as a picture: always dark on white, whatever the theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, side } = codeOf(text)
  return (
    <svg className="qr-code" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}

/** The code as a file for print. */
export function qrSvg(text: string): Blob {
  const { path, side } = codeOf(text)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${side} ${side}"><path fill="#fff" d="M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z"/><path d="${path}"/></svg>`
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** The same as pixels, each square as many of them. Rejects where the browser draws none. */
export function qrPng(text: string): Promise<Blob> {
  const { code, side } = codeOf(text)
  const square = Math.ceil(FILE_SIDE / side)
  const canvas = Object.assign(document.createElement('canvas'), {
    width: side * square,
    height: side * square,
  })
  const context = canvas.getContext('2d')
  if (context) {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.fillStyle = '#000'
    for (let y = 0; y < code.size; y += 1)
      for (let x = 0; x < code.size; x += 1)
        if (code.get(x, y)) context.fillRect((x + QUIET) * square, (y + QUIET) * square, square, square)
  }
  return pngOf(canvas)
}
