/** _x000D_ and the like: how Excel writes signs that XML can't hold. */
const escaped = /_x([0-9A-F]{4})_/gi

/** A text of a file's as the person typed it. */
export const plainText = (text: string): string =>
  text.includes('_x') ? text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
