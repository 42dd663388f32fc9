import fc from 'fast-check'

/** What somebody writes who means harm: markup, names that objects have already, what cannot be decoded, far too much. */
const pieces = fc.constantFrom(
  ...[
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '</style>',
    '&lt;',
  ],
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '../../etc/passwd'],
  ...['%', '%E0%A4%A', '%C0%AE', '%00', '\0', '\n', '\u202e', '\ufeff', '\ud800', '\udc00\ud800'],
  ...['NaN', 'Infinity', '-0', '1e999', '9'.repeat(400), 'x'.repeat(500), '🚧'.repeat(100)],
)

/** A text of such pieces. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(pieces, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.join(''))
