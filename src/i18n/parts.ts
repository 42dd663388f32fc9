/** A sentence in parts, of which some are links, or what stands for a link where there can be none. */
export type Parts<Link> = readonly (string | Link)[]
