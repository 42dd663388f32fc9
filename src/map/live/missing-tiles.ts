/** The tiles in view that cannot be seen as they should, each by its picture. */
export interface MissingTiles {
  /** A tile is in view, and asked for. */
  comes(picture: Picture): void
  /** It has not come. */
  fails(picture: Picture): void
  /** Its host has refused an address: what came is a picture that says so. */
  isRefused(address: string): void
  /** A tile is in view no more. */
  goes(picture: Picture): void
}

interface Picture {
  src?: string
}

/** Tells whether any tile in view is missing, of whichever kind, whenever one of them comes, fails or goes. */
export function createMissingTiles(tell: (anyMissing: boolean) => void): MissingTiles {
  // A picture that goes has no address any more.
  const addresses = new Map<Picture, string>()
  const missing = new Set<Picture>()
  return {
    comes(picture) {
      addresses.set(picture, picture.src ?? '')
    },
    fails(picture) {
      miss((inView) => inView === picture)
    },
    isRefused(address) {
      miss((_, inView) => inView === address)
    },
    goes(picture) {
      addresses.delete(picture)
      if (missing.delete(picture)) tell(missing.size > 0)
    },
  }

  function miss(isMeant: (picture: Picture, address: string) => boolean): void {
    for (const [picture, address] of addresses) if (isMeant(picture, address)) missing.add(picture)
    tell(missing.size > 0)
  }
}
