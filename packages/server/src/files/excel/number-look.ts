/** How a cell shows its number: as a moment, with that many digits at least, or simply as it is. */
export type NumberLook = 'moment' | 'plain' | { readonly digits: number }

/** What every Excel knows without being told, those of East Asian ones from 27 to 58 among them. */
const isBuiltInMoment = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** What stands in a format to be shown as it is, and colours, conditions and languages. [h] counts hours and stays. */
const decoration = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi

function lookOfCode(code: string): NumberLook {
  const signs = code.replace(decoration, '').split(';')[0] ?? ''
  if (/^0{2,}$/.test(signs)) return { digits: signs.length }
  return /[ymdhs]/i.test(signs) && !/general/i.test(signs) ? 'moment' : 'plain'
}

/** id: the format's number; code: how it is written, where the file says. */
export const numberLook = (id: number, code: string | undefined): NumberLook =>
  code === undefined ? (isBuiltInMoment(id) ? 'moment' : 'plain') : lookOfCode(code)
