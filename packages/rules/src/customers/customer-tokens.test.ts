import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerTokens, mostTokens, type TokenSource } from './customer-tokens.ts'
import { searchToken, tokenMax } from './search-token.ts'
import { searchWords } from './search-words.ts'

const wang: TokenSource = { customerNo: 'C-0001', name: '王小明', phone: '138 0013 8000', phoneKey: '+8613800138000' }

/** Whether a search finds the customer, as the database compares. */
const finds = (customer: TokenSource, search: string) => {
  const tokens = customerTokens(customer)
  const words = searchWords(search)
  return words.length > 0 && words.every((word) => tokens.some((token) => token.startsWith(word)))
}

describe('customerTokens', () => {
  it('are few', () => {
    expect(customerTokens(wang).toSorted()).toEqual(
      [
        '13800138000',
        '00138000',
        '8000',
        'c0001',
        '明',
        '小明',
        '王小明',
        'wxm',
        'xm',
        'wangxiaoming',
        'xiaoming',
        'ming',
      ].toSorted(),
    )
  })

  it.each([
    ['王'],
    ['王小'],
    ['小明'],
    ['明'],
    ['wang'],
    ['wangx'],
    ['wxm'],
    ['WXM'],
    ['xm'],
    ['m'],
    ['xiao ming'],
    ['ming wang'],
    ['138'],
    ['138 0013'],
    ['+86 138'],
    ['8613800138000'],
    ['008613800138000'],
    ['１３８'],
    ['8000'],
    ['0013-8000'],
    ['c-0001'],
    ['C0001'],
    ['王 8000'],
    ['王8000'],
    ['小明，8000'],
    ['wang 138'],
  ])('王小明 is found by %s', (search) => {
    expect(finds(wang, search)).toBe(true)
  })

  it.each([[''], ['  '], ['🚗'], ['李'], ['王 9000'], ['wang wu'], ['380013'], ['王明']])('and not by %j', (search) => {
    expect(finds(wang, search)).toBe(false)
  })

  it.each([
    ['Antonio Moreno Taquería', 'moreno taqu'],
    ['Antonio Moreno Taquería', 'TAQUERIA'],
    ['Straße Ærø', 'strasse'],
    ['曾国强', 'zgq'],
    ['单雄信', 'shan'],
    ['阿卜杜拉·买买提', '买买提'],
    ['欧阳小明', 'oyxm'],
    ['捷净A12店', 'a12'],
    ['上海捷净汽车服务有限公司', '汽车'],
    ['上海捷净汽车服务有限公司', 'shjj'],
    ['𠮷野家', '野家'],
  ])('%s is found by %s', (name, search) => {
    expect(finds({ ...wang, name }, search)).toBe(true)
  })

  it.each([
    ['+862885123456', '028-8512'],
    ['+862885123456', '+86 28 8512'],
    ['+862885123456', '85123456'],
    ['+864008001234', '400 800'],
    ['+12065559857', '+1 206'],
    ['+12065559857', '(206) 555'],
    ['+12065559857', '9857'],
    ['+442079460958', '0044 20 7946 0958'],
  ])('the phone %s is found by %s', (phoneKey, search) => {
    expect(finds({ ...wang, phoneKey }, search)).toBe(true)
  })

  it('know a phone that is no valid one as it was written', () => {
    expect(finds({ ...wang, phone: '1380013-800', phoneKey: null }, '1380013800')).toBe(true)
    expect(finds({ customerNo: 'C1', name: '王' }, '138')).toBe(false)
  })
})

const chinese = fc.constantFrom(...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗小明国强伟芳娜敏静丽艳军杰勇涛')
const shortName = fc.array(chinese, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''))
const mobile = fc.integer({ min: 3_000_000_000, max: 9_999_999_999 }).map((number) => `1${number}`)

describe('for everybody', () => {
  it('each part of a Chinese name, and each beginning of a phone, is found', () => {
    fc.assert(
      fc.property(shortName, mobile, fc.nat(), fc.nat(), (name, phone, from, length) => {
        const customer = { customerNo: 'KH9', name, phone, phoneKey: `+86${phone}` }
        const start = from % name.length
        expect(finds(customer, name.slice(start, start + 1 + (length % name.length)))).toBe(true)
        expect(finds(customer, phone.slice(0, 2 + (length % 10)))).toBe(true)
        expect(finds(customer, phone.slice(-4))).toBe(true)
      }),
    )
  })

  it('each word of a name in letters begins a find, and each token is one that the database takes', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,40}$/).filter((text) => searchToken(text) !== '')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (words, at) => {
        const customer = { customerNo: 'KH9', name: words.join(' ') }
        expect(finds(customer, words[at % words.length] as string)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (name, phone) => {
        const tokens = customerTokens({ customerNo: 'KH9', name, phone })
        expect(tokens.length).toBeLessThanOrEqual(mostTokens)
        expect(tokens.every((token) => token.length > 0 && [...token].length <= tokenMax)).toBe(true)
        expect(new Set(tokens).size).toBe(tokens.length)
      }),
    )
  })
})
