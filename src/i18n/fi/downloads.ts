import type { downloads as en } from '../en/downloads.ts'

export const downloads: typeof en = {
  title: 'Lataa',
  data: 'Aineistot',
  feed: 'Syöte',
  feedTitle: 'Rajanylityspaikkoja koskevat päätökset',
  crossing: 'Tämä rajanylityspaikka, GeoJSON',
  crossings: 'Rajanylityspaikat, GeoJSON',
  status: 'Kaikkien rajanylityspaikkojen historia, CSV',
  all: 'Kaikki aineistot',
}
