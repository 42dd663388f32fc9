import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pictureStyles, styleRules, token, writeStyleRule } from '../../../../src/publish/pictures/styles.ts'

const MARKUP =
  '<svg><g class="symbol-open"><circle class="ring"/></g><path class="sea"/><path class="border-line"/></svg>'
const styles = pictureStyles(MARKUP, { basemap: 0.5, border: 0.1 })

describe('token', () => {
  it('is the colour of the light theme', () => {
    const css = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8')
    expect(token('open')).toBe(css.match(/--open: (#\w+);/)?.[1])
  })

  it('has to be there', () => {
    expect(() => token('red')).toThrow('tokens.css has no --red')
  })
})

describe('the styles of a picture', () => {
  it('are those of the site for what is drawn, and no other', () => {
    expect(styles).toContain(`.symbol-open{color:${token('open')}}`)
    expect(styles).toContain(`.symbol-open .ring{fill:${token('panel')};stroke:currentColor}`)
    expect(styles).not.toMatch(/closed|leaflet|russia|popup/)
  })

  it('name every value, in a notation that all programs read', () => {
    expect(pictureStyles('<path class="border-band"/>', { basemap: 1, border: 1 })).toContain(
      '.border-band{stroke:rgba(100,71,138,0.15);stroke-width:8',
    )
    expect(styles).not.toMatch(/var\(|--|vector-effect/)
  })

  it('keep lines at their width where the drawing is scaled', () => {
    expect(styles).toMatch(/\.sea\{[^}]*stroke-width:1\.6/)
    expect(styles).toMatch(/\.border-line\{[^}]*stroke-width:17/)
  })
})

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
