import type { dataFiles as en } from '../en/data-files.ts'

export const dataFiles: typeof en = {
  title: 'Lataa',
  crossing: 'Tämä rajanylityspaikka, GeoJSON',
  crossings: 'Rajanylityspaikat, GeoJSON',
  status: 'Kaikkien rajanylityspaikkojen historia, CSV',
  all: 'Kaikki aineistot',
}
