import type { ReactNode } from 'react'

/** A part with its title. */
export function PartSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="newsroom-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
