import { expect, it } from 'vitest'
import { styleRules, writeStyleRule } from '../../../../src/publish/picture/style-rules.ts'

const CSS = `/* A comment { with: braces } */
.a,
.b .c {
  fill: var(--x);
  background: url("a:b");
}
@media (forced-colors: active) {
  .a {
    fill: CanvasText;
  }
  .b {
    fill: none;
  }
}
.d { stroke: none }`

it('reads the rules that hold without a condition', () => {
  expect(styleRules(CSS)).toEqual([
    {
      selectors: ['.a', '.b .c'],
      declarations: [
        ['fill', 'var(--x)'],
        ['background', 'url("a:b")'],
      ],
    },
    { selectors: ['.d'], declarations: [['stroke', 'none']] },
  ])
})

it('writes a rule again', () => {
  expect(styleRules(CSS).map(writeStyleRule)).toEqual([
    '.a,.b .c{fill:var(--x);background:url("a:b")}',
    '.d{stroke:none}',
  ])
})
