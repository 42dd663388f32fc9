/** What the parts around the live map follow. */
export interface LiveView {
  zoom: number
  /** The least that a map of its size zooms out to. */
  leastZoom: number
  /** Whether the inset stands on it. */
  inset: boolean
}
