import type { dataFiles as en } from '../en/data-files.ts'

export const dataFiles: typeof en = {
  title: 'Ladda ner',
  crossing: 'Detta gränsövergångsställe, GeoJSON',
  crossings: 'Gränsövergångsställena, GeoJSON',
  status: 'Alla gränsövergångsställens historia, CSV',
  all: 'Alla data',
}
