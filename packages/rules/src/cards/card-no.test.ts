import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardNo, checkDigits, isCardNoShape, lastSerial, readCardNo } from './card-no.ts'

const shape = { prefix: '8800', serialDigits: 8 }
const no = cardNo(shape, 12_345)

describe('card numbers', () => {
  it('are written with the check digits of ISO 7064', () => {
    // The standard's own example for MOD 97,10.
    expect(checkDigits('794')).toBe('44')
    expect(no).toMatch(/^880000012345\d\d$/)
    expect(cardNo(shape, 1)).toHaveLength(14)
  })

  it('are read as people type them', () => {
    const blanks = `${no.slice(0, 4)} ${no.slice(4, 8)}-${no.slice(8)}　`
    const wide = [...no].map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join('')
    for (const typed of [no, blanks, wide])
      expect(readCardNo(shape, typed)).toEqual({ ok: true, value: { no, serial: 12_345 } })
  })

  it('say what is wrong with one that is none', () => {
    const issues = [
      '',
      'abc',
      '88００x',
      no.slice(1),
      `${no}0`,
      cardNo({ ...shape, prefix: '7700' }, 12_345),
      `88000000000${'0'}`,
    ]
    expect(issues.map((typed) => readCardNo(shape, typed))).toMatchObject([
      { refusal: { code: 'card_no.not_digits' } },
      { refusal: { code: 'card_no.not_digits' } },
      { refusal: { code: 'card_no.not_digits' } },
      { refusal: { code: 'card_no.wrong_length' } },
      { refusal: { code: 'card_no.wrong_length' } },
      { refusal: { code: 'card_no.other_chain' } },
      { refusal: { code: 'card_no.wrong_length' } },
    ])
    expect(readCardNo(shape, `${no.slice(0, -1)}0`)).toMatchObject({ refusal: { code: 'card_no.mistyped' } })
    const none = `880000000000${checkDigits('880000000000')}`
    expect(readCardNo(shape, none)).toMatchObject({ refusal: { code: 'card_no.mistyped' } })
  })

  it('have a shape, and room for so many', () => {
    expect(isCardNoShape(shape)).toBe(true)
    for (const wrong of [
      { ...shape, prefix: '' },
      { ...shape, prefix: '88A' },
      { ...shape, serialDigits: 13 },
    ])
      expect(isCardNoShape(wrong)).toBe(false)
    expect(lastSerial(shape)).toBe(99_999_999)
    for (const serial of [0, 100_000_000, 1.5]) expect(() => cardNo(shape, serial)).toThrow(RangeError)
  })

  it('come back from what is written, and never with one digit wrong', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.nat(12),
        fc.integer({ min: 1, max: 9 }),
        (serial, at, by) => {
          const written = cardNo(shape, serial)
          expect(readCardNo(shape, written)).toMatchObject({ ok: true, value: { serial } })
          const wrong = [...written]
            .map((digit, place) => (place === at ? String((Number(digit) + by) % 10) : digit))
            .join('')
          expect(readCardNo(shape, wrong).ok).toBe(false)
        },
      ),
    )
  })

  it('find any two digits that changed places, neighbours or one apart', () => {
    const serials = fc.integer({ min: 1, max: 99_999_999 })
    fc.assert(
      fc.property(serials, fc.nat(13), fc.constantFrom(1, 2), (serial, at, apart) => {
        const written = [...cardNo(shape, serial)]
        const [one, other] = [written[at] ?? '', written[at + apart] ?? '']
        if (one === other || other === '') return
        const swapped = written
          .with(at, other)
          .with(at + apart, one)
          .join('')
        expect(readCardNo(shape, swapped).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
