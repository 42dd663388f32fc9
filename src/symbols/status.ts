import type { Status } from '../../geodata/schema/decision.ts'

/** How a status looks, everywhere: shape first, so that it is read without colour. Colours: styles/tokens.css. */
export const STATUS_SYMBOLS: Record<Status, { shape: 'ring' | 'square'; className: string }> = {
  open: { shape: 'ring', className: 'symbol-open' },
  closed: { shape: 'square', className: 'symbol-closed' },
}
