import { describe, expect, it } from 'vitest'
import { maskName } from './mask.ts'

describe('maskName', () => {
  it.each([
    ['王小明', '王*明'],
    ['王明', '王*'],
    ['王', '*'],
    ['欧阳小明', '欧**明'],
    ['张 三', '张*'],
    ['阿卜杜拉·买买提', '阿****提'],
    ['Nancy Davolio', 'N*** D***'],
    ['Ana María de la Cruz', 'A*** C***'],
    ['Cher', 'C***'],
    ['X', '*'],
    ['J R', '* *'],
    ["Bon app'", 'B*** a***'],
    ['👨‍👩‍👧‍👦洗车', '👨‍👩‍👧‍👦*车'],
    ['🇨🇳', '*'],
    ['𠮷野家', '𠮷*家'],
    ['', '*'],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it('gives away no length of a long name', () => {
    expect(maskName('上海捷净汽车服务有限公司')).toBe(maskName('上海浦东新区捷净汽车美容服务有限责任公司'))
  })
})
