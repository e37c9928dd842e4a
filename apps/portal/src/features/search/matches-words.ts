const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/**
 * Whether a page or an action is meant: every word that was typed stands in its name, or begins one of its other words
 * (the name in the other language, pinyin, initials).
 */
export function matchesWords(typed: string, name: string, others: string): boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const beginnings = fold(others).split(/\s+/)
  const shown = fold(name)
  return (
    words.length > 0 && words.every((word) => shown.includes(word) || beginnings.some((one) => one.startsWith(word)))
  )
}
