/** Longest address of a chain's own, in characters. */
export const slugMax = 40

/** Lower-case letters, digits and inner hyphens. */
export const slugShape = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/
