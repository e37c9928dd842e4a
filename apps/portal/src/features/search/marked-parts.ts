export type Part = { text: string; isMatch: boolean; from: number }

/** What of a shown text was typed, to be made to stand out: each word's first place in it, without regard to case. */
export function markedParts(shown: string, typed: string): Part[] {
  const lower = shown.toLowerCase()
  const marked = new Array<boolean>(shown.length).fill(false)
  // Some letters change their length with their case; then places would not agree, and nothing is marked.
  if (lower.length === shown.length)
    for (const word of typed.toLowerCase().split(/\s+/).filter(Boolean)) {
      const at = lower.indexOf(word)
      if (at >= 0) marked.fill(true, at, at + word.length)
    }
  const parts: Part[] = []
  for (const [from, text] of shown.split('').entries()) {
    const last = parts.at(-1)
    const isMatch = marked[from] === true
    if (last && last.isMatch === isMatch) last.text += text
    else parts.push({ text, isMatch, from })
  }
  return parts
}
