import { FenceBarcode } from '../../parts/fence-barcode/FenceBarcode.tsx'
import { SiteProvider } from '../../site/site.ts'
import { useTextSite } from '../../site/text-site.ts'

/** The fence along the whole border. Its sources are not among those that the page hands to the browser. */
export function HomeFence() {
  return (
    <SiteProvider value={useTextSite()}>
      <FenceBarcode Heading="h2" />
    </SiteProvider>
  )
}
