/** Of a popup as a whole, px; Leaflet sizes its content, which has these margins and borders. */
export const WIDTH = { wide: 288, narrow: 264, margins: 30 }
export const NARROW_BELOW = 640
/** What the buttons take up at an edge of the map, and what a popup leaves free at the other. */
export const BUTTONS = 64
export const EDGE = 8
