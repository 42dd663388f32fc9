import { formsCss, sizesCss } from '../static-map/forms-css.ts'
import { virtualModule } from './virtual-module.ts'

/** `virtual:map-forms.css`: which of the drawn forms of a map is shown in a box of which size, and its sizes of type. */
export const formsCssModule = virtualModule(
  'virtual:map-forms.css',
  () => `@layer parts{${sizesCss()}\n${formsCss()}}`,
)
