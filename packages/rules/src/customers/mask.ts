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
