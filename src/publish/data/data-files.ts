import { crossingPath, dataFile } from '../../address/published.ts'
import { crossingsGeojson } from './crossings.ts'
import { dataPackage } from './data-package.ts'
import { jsonSchemas } from './json-schemas.ts'
import { type Facts, geojsonText, jsonText, resourcesOf } from './resources.ts'

/** A text file that is published beside the pages. */
export interface TextFile {
  path: string
  text: string
}

/**
 * Every file of the open data, by its path below `data/`: the data package, what it lists, the JSON Schemas, and each
 * crossing alone.
 * @param homepage whole address of the site
 */
export function openDataFiles(facts: Facts, homepage: string): TextFile[] {
  const { register } = facts
  const resources = resourcesOf(facts)
  return [
    { path: 'datapackage.json', text: jsonText(dataPackage(register, resources, homepage)) },
    ...resources.map(({ path, text }) => ({ path, text })),
    ...register.crossings.map(({ id }) => ({
      path: crossingPath(id),
      text: geojsonText(crossingsGeojson(register, id)),
    })),
    ...jsonSchemas(new URL(dataFile(''), homepage).href).map(({ path, schema }) => ({
      path,
      text: jsonText(schema),
    })),
  ]
}
