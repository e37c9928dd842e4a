/** The link that a message is about: the one that stands alone on a line, as addresses are written. Null where it has none. */
export const linkIn = (body: string): string | null => /^https?:\/\/[!-~]+$/m.exec(body)?.[0] ?? null
