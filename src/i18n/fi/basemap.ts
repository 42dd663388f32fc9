import type { basemap as en } from '../en/basemap.ts'

export const basemap: typeof en = {
  title: 'Pohjakartta',
  name: { simple: 'Pelkistetty', detailed: 'Yksityiskohtainen (OpenStreetMap)' },
  note: (host) =>
    `Yksityiskohtainen kartta näyttää tiet ja rakennukset. Sen kuvat ladataan toiselta palvelimelta, ${host}.`,
  closer: (host) =>
    `Osoite pyytää lähempää näkymää kuin pelkistetyssä kartassa on. Se on yksityiskohtaisessa kartassa, jonka kuvat ladataan toiselta palvelimelta, ${host}.`,
  showDetailed: 'Näytä yksityiskohtainen kartta',
  failed: (host) =>
    `Yksityiskohtaisen kartan karttaruutuja ei saada ladattua palvelimelta ${host}. Rajanylityspaikat, raja ja esteaita jäävät näkyviin.`,
  showSimple: 'Näytä pelkistetty kartta',
  from: (host) => `karttaruudut: ${host}`,
}
