import type { FeatureCollection, GeoJSON } from 'geojson'
import mapshaper from 'mapshaper'

/** Runs mapshaper commands on named layers. GeoJSON comes back, in positions of 6 decimals, unless `output` says otherwise. */
export async function runMapshaper<Result = FeatureCollection>(
  commands: string,
  layers: Record<string, GeoJSON>,
  output = 'format=geojson precision=0.000001',
): Promise<Result> {
  const files = Object.entries(layers).map(([name, layer]) => [`${name}.json`, layer] as const)
  const names = files.map(([name]) => name).join(' ')
  const combine = files.length > 1 ? 'combine-files' : ''
  const written = await mapshaper.applyCommands(
    `-i ${names} ${combine} ${commands} -o result.json ${output}`,
    Object.fromEntries(files),
  )
  const result = written['result.json']
  if (!result) throw new Error(`mapshaper wrote nothing for: ${commands}`)
  return JSON.parse(String(result)) as Result
}
