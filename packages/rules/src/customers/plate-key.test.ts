import { describe, expect, it } from 'vitest'
import { maskPlate, plateKey, writtenPlateKey } from './plate-key.ts'

describe('a plate', () => {
  it.each([
    ['浙A·12345', '浙A12345'],
    ['浙 a 12 345', '浙A12345'],
    ['浙Ａ１２３４５', '浙A12345'],
    ['沪AD12345', '沪AD12345'],
    ['粤B-12345F', '粤B12345F'],
    ['粤Z1234港', '粤Z1234港'],
    ['浙A1234学', '浙A1234学'],
  ])('%s is one key', (written, key) => expect(plateKey(written, 'CN')).toBe(key))

  it.each([
    '',
    '浙A1234',
    '浙A1234567',
    '浙I12345',
    '浙A1O345',
    'A12345',
    '12345',
    '%',
    '浙A12_45',
    '\\',
    '13912345678',
  ])('%s is no plate of the mainland', (written) => expect(plateKey(written, 'CN')).toBeNull())

  it('of another country is letters and digits', () => {
    expect(plateKey('abc 1234', 'US')).toBe('ABC1234')
    expect(plateKey('hello', 'US')).toBeNull()
    expect(plateKey('A1%', null)).toBeNull()
  })

  it.each([
    ['浙a·12345', '浙A12345'],
    ['abc 1234', 'ABC1234'],
    ['13912345678', null],
    ['张伟', null],
    ['%', null],
    ['\\', null],
  ])('%s in a search', (text, key) => expect(writtenPlateKey(text)).toBe(key))

  it('is kept in part by the log', () => expect(maskPlate('浙A12345')).toBe('浙A***45'))
})
