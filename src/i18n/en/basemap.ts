/** The choice between our own base map and tiles from another host. */
export const basemap = {
  title: 'Base map',
  name: { simple: 'Simple', detailed: 'Detailed (OpenStreetMap)' },
  note: (host: string) =>
    `Detailed shows roads and houses. It loads its pictures from another host, ${host}.`,
  closer: (host: string) =>
    `The address asks for a closer view than the simple map has. The detailed one has it, with pictures from another host, ${host}.`,
  showDetailed: 'Show the detailed map',
  failed: (host: string) =>
    `The detailed map’s tiles cannot be loaded from ${host}. Crossings, border and fence stay.`,
  showSimple: 'Show the simple map',
  from: (host: string) => `tiles from ${host}`,
}
