import { readRegisterData } from './register-data.ts'
import { virtualModule } from './virtual-module.ts'

/** `virtual:geodata`: the facts that the pages show, for the browser and for writing the pages. */
export const geodataModule = virtualModule(
  'virtual:geodata',
  () => `export default ${JSON.stringify(readRegisterData())}`,
)
