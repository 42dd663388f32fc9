import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useSite } from '../../site/site.ts'
import { useWholeAddress } from './useWholeAddress.ts'

/** The blank margin that a code needs, in its own squares (ISO/IEC 18004). */
const QUIET = 4

/** An address as a code for a camera: always dark on white, whatever the theme. */
export default function QrCode({ address }: { address: string }) {
  const whole = useWholeAddress(address)
  const code = generate(whole)
  const size = code.size + 2 * QUIET
  return (
    <svg
      className="qr-code"
      viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}
      role="img"
      aria-label={useSite().dictionary.share.code.alternative(whole)}
    >
      <path d={toSvgPath(code)} />
    </svg>
  )
}
