/** How the site's accessibility was tested. */
export const accessibility = {
  tested:
    'Each change is tested by machine, in Chromium: axe with all its rules on every kind of page, light, dark and narrow; the way through the pages by keyboard, and what a screen reader is given; the visible focus; the size of what is to be hit; text at 200 % and with wider spacing; a width of 320 pixels; forced colours. Opening a crossing by key, its page, the layers and the way back are tested in Firefox too. People who use a screen reader, a magnifier or voice control have not tested it yet.',
}
