/** What is on a canvas, as a file. Rejects where it is too large or the browser cannot. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (png) => (png ? resolve(png) : reject(new Error('This canvas gives no PNG.'))),
      'image/png',
    ),
  )
}
