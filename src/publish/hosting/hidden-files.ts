/**
 * A path that no server gives out: hidden files, except those that certificates are asked for with, and what
 * the build writes for the hosts. In what JavaScript's and nginx's regular expressions have in common.
 */
export const HIDDEN = '/(\\.(?!well-known/)|_headers$)'
