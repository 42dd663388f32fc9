import type { ReactNode } from 'react'
import { useSite } from '../../site/site.ts'
import { dataAddress } from './addresses.ts'

/** A link that downloads a file of the open data, by its path below `data/`. */
export function DataLink({ path, children = path }: { path: string; children?: ReactNode }) {
  return (
    <a href={dataAddress(useSite(), path)} download>
      {children}
    </a>
  )
}
