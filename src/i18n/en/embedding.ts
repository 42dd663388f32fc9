/** Making the code that shows the map on another site. */
export const embedding = {
  crossing: 'Map of',
  whole: 'the whole border',
  day: 'Day',
  kept: (when: string) => `the day shown now, ${when}`,
  opening: (day: string) => `the day that the map opens on, now ${day}`,
  latest: (day: string) => `the latest record, ${day}`,
  layers: 'Layers',
  language: 'Language',
  height: 'Height in pixels',
  code: 'Code for your page',
  copy: 'Copy code',
  copyByHand: 'Copy this code:',
  preview: 'See the embedded map',
  frameTitle: 'Itäraja: map of the Finland–Russia border',
}
