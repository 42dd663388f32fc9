import { describe, expect, it } from 'vitest'
import { CopyLink } from '../../../../src/parts/share/CopyButton.tsx'
import { elementsOf, markupOf, textOf } from '../../site/markup.ts'
import { liveSiteOf } from '../../site/site-on.ts'

describe('the button that copies a link', () => {
  const markup = markupOf(<CopyLink address="/crossings/salla/" />, liveSiteOf('/').site)

  it('says what it does, and will say aloud that it is done', () => {
    const [button] = elementsOf(markup, 'button')
    expect(textOf(button?.content ?? '')).toBe('Copy link')
    expect(markup).toContain('aria-live="polite"')
  })

  it('shows no address before copying has been refused', () => {
    expect(markup).not.toContain('<input')
  })

  it('sends no form', () => {
    expect(elementsOf(markup, 'button')[0]?.attributes).toContain('type="button"')
  })
})
