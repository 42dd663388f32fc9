/** What the page says where its scripts do not come. It is shown by the styles, after a while. */
export const late =
  'The controls have not loaded. All else can be read and its links work; reload the page to try again.'
