import type { notFound as en } from '../en/not-found.ts'

export const notFound: typeof en = {
  title: 'Sivua ei löydy',
  description: 'Tällaista sivua ei ole. Tässä luetellaan Suomen ja Venäjän rajan kahdeksan ylityspaikkaa.',
  sentence:
    'Tässä osoitteessa ei ole sivua. Alla luetellaan kahdeksan rajanylityspaikkaa; kartta näyttää ne kaikki.',
  map: 'Näytä kartta',
  line: { sentence: 'Tässä osoitteessa ei ole sivua.', map: 'Kartta' },
}
