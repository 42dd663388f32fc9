import type { basemap as en } from '../en/basemap.ts'

export const basemap: typeof en = {
  title: 'Baskarta',
  name: { simple: 'Enkel', detailed: 'Detaljerad (OpenStreetMap)' },
  note: (host) =>
    `Den detaljerade kartan visar vägar och hus. Dess bilder hämtas från en annan server, ${host}.`,
  closer: (host) =>
    `Adressen ber om en närmare vy än den enkla kartan har. Den detaljerade kartan har den, med bilder från en annan server, ${host}.`,
  showDetailed: 'Visa den detaljerade kartan',
  failed: (host) =>
    `Den detaljerade kartans bilder kan inte hämtas från ${host}. Gränsövergångsställena, gränsen och stängslet finns kvar.`,
  showSimple: 'Visa den enkla kartan',
  from: (host) => `kartbilder från ${host}`,
}
