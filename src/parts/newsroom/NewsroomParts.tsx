import { useSite } from '../../site/site.ts'
import { CopyLink } from '../share/CopyButton.tsx'
import { useWholeAddress } from '../share/useWholeAddress.ts'
import { CodePart } from './CodePart.tsx'
import { EmbedPart } from './EmbedPart.tsx'
import { PartSection } from './PartSection.tsx'
import { PicturePart } from './PicturePart.tsx'
import type { PartName, PartProps } from './part.ts'
import { RowsPart } from './RowsPart.tsx'
import { SentencePart } from './SentencePart.tsx'

/** The parts that are open, in the order of their buttons. */
export function NewsroomParts({ open, ...props }: PartProps & { open: ReadonlySet<PartName> }) {
  return (
    <div className="newsroom-parts">
      {open.has('sentence') && <SentencePart {...props} />}
      {open.has('link') && <LinkPart {...props} />}
      {open.has('picture') && <PicturePart {...props} />}
      {open.has('rows') && <RowsPart {...props} />}
      {open.has('embed') && <EmbedPart {...props} />}
      {open.has('code') && <CodePart {...props} />}
    </div>
  )
}

/** The link as text. */
function LinkPart({ quoted: { address } }: PartProps) {
  const { share, quotation } = useSite().dictionary
  return (
    <PartSection title={share.link}>
      <p className="part-actions">
        <input
          className="share-address"
          aria-label={share.link}
          readOnly
          value={useWholeAddress(address)}
          onFocus={(event) => event.target.select()}
        />
        <CopyLink address={address} label={quotation.part.link} />
      </p>
    </PartSection>
  )
}
