import { useInteractive } from '../../site/site.ts'

/** An address of this site with its host, once a browser knows it; before, as it is. */
export function useWholeAddress(address: string): string {
  return useInteractive() ? new URL(address, window.location.href).href : address
}
