import type { accessibility as english } from '../en/accessibility.ts'

export const accessibility: typeof english = {
  tested:
    'Jokainen muutos testataan koneellisesti Chromium-selaimessa: axe kaikkine sääntöineen jokaisella sivutyypillä vaaleana, tummana ja kapeana; kulku sivuilla näppäimistöllä ja se, mitä ruudunlukija saa; näkyvä kohdistus; osumakohteiden koko; teksti 200 prosentin koossa ja väljempänä; 320 kuvapisteen leveys; pakotetut värit. Rajanylityspaikan avaaminen näppäimellä, sen sivu, karttatasot ja paluu edelliseen näkymään testataan myös Firefoxissa. Ruudunlukijan, suurennusohjelman tai puheohjauksen käyttäjät eivät ole vielä testanneet sivustoa.',
}
