const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const graphemes = (text: string) => Array.from(segmenter.segment(text), (part) => part.segment)

const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function maskWord(word: string): string {
  const [first, ...rest] = graphemes(word)
  return rest.length === 0 ? '*' : `${first}***`
}

function maskTogether(name: string): string {
  const all = graphemes(name)
  if (all.length <= 1) return '*'
  if (all.length === 2) return `${all[0]}*`
  return `${all[0]}${'*'.repeat(Math.min(all.length - 2, 4))}${all.at(-1)}`
}

/**
 * Enough to ask "are you Mr Wang?", too little to learn a name: 王小明 → 王*明, Nancy Davolio → N*** D***.
 * A one-character name is hidden whole.
 */
export function maskName(name: string): string {
  const words = name.trim().split(/\s+/)
  if (east.test(name)) return maskTogether(words.join(''))
  if (words.length === 1) return /\p{L}/u.test(name) ? maskWord(name.trim()) : maskTogether(name.trim())
  return [words[0] ?? '', words.at(-1) ?? ''].map(maskWord).join(' ')
}

/** Whether a phone is one that was shown with asterisks. */
export const isMasked = (phone: string): boolean => /[*＊•●]/.test(phone)

const mobile = /(?<!\d)(?:(?:\+|00)?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/g

/** Mobile numbers of the mainland wherever they stand in a text: what somebody searched for, a cell of a file. */
export const maskPhonesIn = (text: string): string => text.replace(mobile, maskPhone)

/** 13800138000 → 138****8000, whether written so or as +86…; of short numbers only the last two digits stay. */
export function maskPhone(phone: string): string {
  const compact = phone.normalize('NFKC').replace(/[^\d+]/g, '')
  const digits = /^\+86\d{10,11}$/.test(compact) ? compact.slice(3) : compact
  const country = digits.startsWith('+') ? 1 : 0
  if (digits.length - country < 9) return `****${digits.slice(-2)}`
  return `${digits.slice(0, 3 + country)}****${digits.slice(-4)}`
}
