/** What the parts around the live map need of it. */
export interface LiveView {
  zoom: number
  /** The least zoom of a map of its size. */
  leastZoom: number
  /** Whether the inset stands on it. */
  inset: boolean
}
