import type { Place } from 'schema-dts'
import type { Crossing } from '../../model/register.ts'
import type { TextSite } from '../../site/text-site.ts'
import type { WholeAddresses } from '../head/whole-addresses.ts'
import { idsOf } from './website.ts'

/** A crossing: where it is, and every name it has on either side of the border. */
export function crossingPlace({ view }: TextSite, crossing: Crossing, addresses: WholeAddresses): Place {
  const { id, names, counterpart, coordinates, municipality, region } = crossing
  const [longitude, latitude] = coordinates
  const name = names[view.language]
  const all = [...Object.values(names), ...Object.values(counterpart.names)]
  const others = new Set(all.flatMap((each) => (each && each !== name ? [each] : [])))
  return {
    '@type': 'Place',
    '@id': idsOf(addresses).crossing(id),
    name,
    alternateName: [...others],
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: municipality[view.language],
      containedInPlace: { '@type': 'AdministrativeArea', name: region[view.language] },
    },
    url: addresses.page({ page: { kind: 'crossing', id } }),
    hasMap: addresses.page({ page: { kind: 'home' }, crossing: id }),
  }
}
