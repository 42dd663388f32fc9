/** The tiles in view that are missing, each by its picture. */
export interface MissingTiles {
  /** A tile in view is asked for. */
  comes(picture: Picture): void
  /** It failed to load. */
  fails(picture: Picture): void
  /** Its host refused an address: what came is a picture that says so. */
  isRefused(address: string): void
  /** A tile has left the view. */
  goes(picture: Picture): void
}

interface Picture {
  src?: string
}

/** Reports whether any tile in view is missing, for whatever reason, whenever one of them loads, fails or leaves. */
export function createMissingTiles(tell: (anyMissing: boolean) => void): MissingTiles {
  // A picture that leaves has no address any more.
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
