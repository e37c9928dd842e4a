import { describe, expect, it } from 'vitest'
import { markedParts } from './marked-parts.ts'
import { matchesWords } from './matches-words.ts'

const written = (shown: string, typed: string) =>
  markedParts(shown, typed)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')

describe('markedParts', () => {
  it.each([
    ['王小明', '小', '王[小]明'],
    ['王小明', 'wang', '王小明'],
    ['Nancy Davolio', 'DAV nan', '[Nan]cy [Dav]olio'],
    ['13800138000', '8000', '1380013[8000]'],
    ['13800138000', '138 8000', '[138]0013[8000]'],
    ['ab', '', 'ab'],
    ['', 'a', ''],
    ['İstanbul', 'i', 'İstanbul'],
  ])('%s, typed %s: %s', (shown, typed, marked) => {
    expect(written(shown, typed)).toBe(marked)
  })
})

describe('matchesWords', () => {
  const others = 'card sales sk shouka'
  it.each([['售'], ['售卡'], ['sk'], ['Sale'], ['card sa'], ['shou'], ['ＳＫ']])('售卡 is meant by %s', (typed) => {
    expect(matchesWords(typed, '售卡', others)).toBe(true)
  })

  it.each([[''], ['  '], ['王'], ['ouka'], ['card x']])('and not by %j', (typed) => {
    expect(matchesWords(typed, '售卡', others)).toBe(false)
  })
})
