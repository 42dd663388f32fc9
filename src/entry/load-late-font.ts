/** Asks for what sets the text in the web font. What does not come leaves the page in the font that it has. */
export function loadLateFont(): Promise<void> {
  return import('./late-font.ts').then((late) => late.takeLateFont()).catch(() => {})
}
