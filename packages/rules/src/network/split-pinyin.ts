const initial = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])'
const final =
  '(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)'
const syllable = new RegExp(`^${initial}?${final}$`)
/** What may stand last: a syllable that is still being typed. */
const begun = new RegExp(`^(?:${initial}?${final}|${initial})$`)

const longest = 6
const mostReadings = 8

/**
 * The ways to read letters as pinyin without blanks, with blanks between the syllables as in a name's key: wangxiaom →
 * wang xiao m; xian → xian, xia n, xi an, xi a n. The longest syllables first; none where they are no pinyin, or long.
 */
export function splitPinyin(letters: string): string[] {
  if (!/^[a-z]{2,32}$/.test(letters)) return []
  const readings: string[] = []
  const read = (from: number, before: readonly string[]): void => {
    for (let length = Math.min(longest, letters.length - from); length > 0; length--) {
      if (readings.length >= mostReadings) return
      const part = letters.slice(from, from + length)
      if (from + length === letters.length && begun.test(part)) readings.push([...before, part].join(' '))
      else if (from + length < letters.length && syllable.test(part)) read(from + length, [...before, part])
    }
  }
  read(0, [])
  return readings
}
