/** Loads what sets the text in the web font. If it fails, the page keeps its font. */
export function loadLateFont(): Promise<void> {
  return import('./late-font.ts').then((late) => late.takeLateFont()).catch(() => {})
}
