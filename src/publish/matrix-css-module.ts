import { measuresCss } from '../matrix/measures.ts'
import { virtualModule } from './virtual-module.ts'

/** `virtual:matrix-measures.css`: the sizes of the table that its scales are drawn to. */
export const matrixCssModule = virtualModule(
  'virtual:matrix-measures.css',
  () => `@layer parts{${measuresCss()}}`,
)
