import type { ReactNode } from 'react'

/** A line drawing in the colour of the text, 16 px; the words beside it or its button's name say what it is. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  )
}

export function ChevronIcon({ to }: { to: 'left' | 'right' }) {
  return (
    <Icon>
      <path d={to === 'left' ? 'M10 3.5L5.5 8L10 12.5' : 'M6 3.5L10.5 8L6 12.5'} />
    </Icon>
  )
}

export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  )
}

export function MinusIcon() {
  return (
    <Icon>
      <path d="M3 8h10" />
    </Icon>
  )
}

/** The whole border from end to end. */
export function WholeIcon() {
  return (
    <Icon>
      <path d="M8 2.5v11M5 5.3L8 2.3L11 5.3M5 10.7L8 13.7L11 10.7" />
    </Icon>
  )
}

/** One map upon another. */
export function LayersIcon() {
  return (
    <Icon>
      <path d="M8 2.5L14 6L8 9.5L2 6ZM2 10l6 3.5l6 -3.5" />
    </Icon>
  )
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
    </Icon>
  )
}

export function CopyIcon() {
  return (
    <Icon>
      <path d="M6.2 6.2h7v7h-7zM9.8 3.8v-1h-7v7h1" />
    </Icon>
  )
}

export function PlayIcon() {
  return (
    <Icon>
      <path d="M5 3.5L12.5 8L5 12.5z" />
    </Icon>
  )
}

export function PauseIcon() {
  return (
    <Icon>
      <path d="M5.5 3.5v9M10.5 3.5v9" />
    </Icon>
  )
}
