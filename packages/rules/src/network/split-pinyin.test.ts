import { describe, expect, it } from 'vitest'
import { splitPinyin } from './split-pinyin.ts'

describe('splitPinyin', () => {
  it.each([
    ['wangxiaoming', 'wang xiao ming'],
    ['wangx', 'wang x'],
    ['tianfu', 'tian fu'],
    ['tianfusanjiedian', 'tian fu san jie dian'],
    ['lvcheng', 'lv cheng'],
    ['zh', 'zh'],
  ])('reads %s as %s first', (letters, reading) => {
    expect(splitPinyin(letters)[0]).toBe(reading)
  })

  it('knows that there may be several ways', () => {
    expect(splitPinyin('xian')).toEqual(['xian', 'xia n', 'xi an', 'xi a n'])
  })

  it.each([['wxm'], ['hello'], ['W'], ['wang xiao'], ['王'], [''], ['a'.repeat(33)]])(
    'reads %j not at all',
    (letters) => {
      expect(splitPinyin(letters)).toEqual([])
    },
  )

  it('tries no more than a few', () => {
    expect(splitPinyin('xianxianxianxianxianxianxianxian').length).toBeLessThanOrEqual(8)
  })
})
