import type { downloads as en } from '../en/downloads.ts'

export const downloads: typeof en = {
  title: 'Ladda ner',
  data: 'Data',
  feed: 'Flöde',
  feedTitle: 'Beslut om gränsövergångsställena',
  crossing: 'Detta gränsövergångsställe, GeoJSON',
  crossings: 'Gränsövergångsställena, GeoJSON',
  status: 'Alla gränsövergångsställens historia, CSV',
  all: 'Alla data',
}
