/** The only markup that Leaflet parses on this site: as it loads, it tests whether the browser knows SVG inside HTML. */
const LEAFLETS_MARKUP = '<svg/>'

/**
 * Lets Leaflet load although the content security policy requires Trusted Types. Call it before importing Leaflet.
 * Leaflet passes plain strings, and only the default policy is asked about those. This one admits Leaflet's one
 * string; any other markup, and any script, throws where it would have been parsed.
 */
export function admitLeaflet({ trustedTypes: types }: Pick<Window, 'trustedTypes'> = window): void {
  if (!types || types.defaultPolicy) return
  types.createPolicy('default', {
    createHTML(markup) {
      if (markup === LEAFLETS_MARKUP) return markup
      throw new TypeError(`This site parses no markup: ${markup.slice(0, 40)}`)
    },
  })
}
