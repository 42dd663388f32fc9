import type { ReactNode } from 'react'
import { useSite } from '../../site/site.ts'
import { dataAddress } from './addresses.ts'

interface Props {
  path: string
  className?: string
  children?: ReactNode
}

/** A link that downloads a file of the open data, by its path below `data/`. */
export function DataLink({ path, className, children = path }: Props) {
  return (
    <a href={dataAddress(useSite(), path)} className={className} download>
      {children}
    </a>
  )
}
