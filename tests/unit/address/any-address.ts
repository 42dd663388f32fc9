import fc from 'fast-check'
import type { Address } from '../../../src/address/view.ts'
import { partsOf } from './rules.ts'

/** Half of them near to what the grammar knows, for pure chance seldom gets there. */
const fragments = fc.constantFrom(
  ...[
    '/',
    '//',
    '..',
    'crossings',
    'SALLA',
    'salla',
    'fi',
    'en',
    'embed',
    'itaraja',
    'index.html',
    '\\',
    '\t',
  ],
  ...[
    '?',
    '&',
    '=',
    '#',
    '+',
    '%',
    '%2',
    '%2F',
    '%E0%A4%A',
    '%00',
    ' ',
    ',',
    ';',
    "'",
    '"',
    '<',
    '\ud800',
    '\0',
  ],
  ...[
    'date',
    'date=',
    '2023-12-01',
    '2024-03-31T03:30',
    'T',
    '25:00',
    '9999-12-31',
    '0000-00-00',
    'Z',
    '1.1.24',
  ],
  ...[
    '&amp;',
    '&#038;',
    '%26',
    '%253D',
    '%3F',
    '%23',
    ').',
    '”',
    '\u200b',
    'DATE%3D',
    'layer=',
    'dates=',
    '?date=',
  ],
  ...[
    'crossing=',
    'near=',
    'Joensuu',
    'layers=',
    'open',
    'none',
    'all',
    'map=',
    '6/64/29',
    '64/29/6',
    '1e9',
    '-',
    '__proto__',
  ],
)
/** Any text, as a whole or put together from such fragments. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragments, { maxLength: 16 }).map((parts) => parts.join('')),
)
/** What may stand in an address bar, also where a browser would never put it. */
export const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  anyText.map(partsOf),
  fc.record({
    pathname: anyText.map((text) => `/${text}`),
    search: anyText.map((text) => `?${text}`),
    hash: anyText.map((text) => `#${text}`),
  }),
  fc.record({ pathname: anyText, search: anyText, hash: anyText }),
)
