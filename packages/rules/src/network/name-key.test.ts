import { describe, expect, it } from 'vitest'
import { nameKey, nameKeyMax } from './name-key.ts'

describe('nameKey', () => {
  it.each([
    ['王小明', 'wang xiao ming'],
    ['天府三街店', 'tian fu san jie dian'],
    ['重庆店', 'chong qing dian'],
    ['绿城', 'lv cheng'],
    ['捷净 A12 店', 'jie jing a12 dian'],
    ['Antonio Moreno Taquería', 'antonio moreno taqueria'],
    ['Straße Ærø', 'strasse aero'],
    ['ＡＢＣ', 'abc'],
    ['🚗', '~'],
    ['🚗 小李', 'xiao li'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it('reads surnames as surnames', () => {
    expect([nameKey('曾国强', 'person'), nameKey('单雄信', 'person')]).toEqual(['zeng guo qiang', 'shan xiong xin'])
  })

  it('sorts as a Chinese list does, syllable by syllable', () => {
    const names = ['赵六', '现代', '西安', '安娜', 'Bob', '🚗', '9号店']
    const byKey = names.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))
    expect(byKey).toEqual(['9号店', '安娜', 'Bob', '西安', '现代', '赵六', '🚗'])
  })

  it('is bounded', () => {
    expect(nameKey('壮'.repeat(500)).length).toBeLessThanOrEqual(nameKeyMax)
  })
})
