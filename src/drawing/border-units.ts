import { type Frame, project } from './projection.ts'

const zoom = 14

/** The units in which a page carries the border: pixels of zoom 14 from near its north end; 1 is about 4 m. */
export const BORDER_SHEET: Frame = { zoom, origin: project([27, 69.5], zoom) }
