import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { choice } from './choice.ts'
import { id } from './id.ts'
import { inputIssues } from './input-issues.ts'
import { instant } from './instant.ts'
import { isoDate } from './iso-date.ts'
import { maxMoney } from './max-money.ts'
import { money, positiveMoney } from './money.ts'
import { orCleared, orEmpty, orNull, orUnset } from './optional.ts'
import { writtenPhone } from './phone.ts'
import { name, nameMax } from './text.ts'

const schema = z.strictObject({
  id,
  name,
  phone: orEmpty(writtenPhone),
  on: isoDate,
  at: instant,
  amount: positiveMoney,
  wage: orNull(money),
  status: choice(['on', 'off']),
  inner: z.strictObject({ endsOn: orCleared(isoDate), wage: orUnset(money) }),
})

const sound = {
  id: 'x',
  name: '王小明',
  on: '2024-02-29',
  at: '2024-02-29T08:00:00+08:00',
  amount: 1,
  status: 'on',
  inner: {},
}

function issuesOf(change: Record<string, unknown>) {
  const input = { ...sound, ...change }
  const read = schema.safeParse(input)
  return read.success ? [] : inputIssues(read.error, input)
}

describe('inputIssues', () => {
  it('finds nothing wrong with a sound input, and makes its values what the rules take', () => {
    expect(schema.parse(sound)).toEqual({
      id: 'x',
      name: '王小明',
      phone: null,
      on: '2024-02-29',
      at: new Date('2024-02-29T00:00:00Z'),
      amount: 1,
      wage: null,
      status: 'on',
      inner: {},
    })
  })

  it.each([
    [{ name: undefined }, ['name'], 'required', {}],
    [{ name: null }, ['name'], 'required', {}],
    [{ name: ' \u3000 ' }, ['name'], 'required', {}],
    [{ name: 'x'.repeat(nameMax + 1) }, ['name'], 'too_long', { max: 120 }],
    [{ name: 'a\u0000b' }, ['name'], 'control_character', {}],
    [{ name: 'a\nb' }, ['name'], 'control_character', {}],
    [{ name: '\ud800' }, ['name'], 'control_character', {}],
    [{ phone: 'call me' }, ['phone'], 'invalid_phone', {}],
    [{ on: '2023-02-29' }, ['on'], 'invalid_date', {}],
    [{ on: '1899-12-31' }, ['on'], 'date_out_of_range', { from: '1900', to: '2200' }],
    [{ on: '' }, ['on'], 'required', {}],
    [{ at: 'yesterday' }, ['at'], 'invalid_date_time', {}],
    [{ at: '2024-02-29T08:00:00' }, ['at'], 'invalid_date_time', {}],
    [{ at: undefined }, ['at'], 'required', {}],
    [{ amount: -5 }, ['amount'], 'too_small', { min: '0' }],
    [{ amount: 0 }, ['amount'], 'not_positive', {}],
    [{ amount: 1.5 }, ['amount'], 'not_an_integer', {}],
    [{ amount: Number.NaN }, ['amount'], 'not_a_number', {}],
    [{ amount: '12' }, ['amount'], 'not_a_number', {}],
    [{ amount: maxMoney + 1 }, ['amount'], 'too_large', { max: '9,999,999,999.99' }],
    [{ amount: null }, ['amount'], 'required', {}],
    [{ status: 'perhaps' }, ['status'], 'invalid_choice', { choices: ['on', 'off'] }],
    [{ status: undefined }, ['status'], 'required', {}],
    [{ inner: { endsOn: '2023-13-01' } }, ['inner', 'endsOn'], 'invalid_date', {}],
    [{ inner: { more: 1 } }, ['inner', 'more'], 'unknown_field', { field: 'more' }],
    [{ more: 1 }, ['more'], 'unknown_field', { field: 'more' }],
  ])('%j', (change, path, code, params) => {
    expect(issuesOf(change)).toEqual([{ path, code, params }])
  })

  it('names every field that is wrong, once', () => {
    expect(issuesOf({ name: '', amount: -1, on: 'x' }).map((found) => found.path[0])).toEqual(['name', 'on', 'amount'])
  })

  it('tells what is left out from what is cleared', () => {
    const inner = (value: unknown) => schema.parse({ ...sound, inner: value }).inner
    expect(inner({})).toEqual({})
    expect(inner({ endsOn: '', wage: null })).toEqual({ endsOn: null, wage: null })
  })
})

describe('name', () => {
  it.each([
    ['a family of one emoji', '👨‍👩‍👧‍👦 洗车'],
    ['a flag and a skin tone', '🇨🇳👍🏽'],
    ['120 emoji of one code point', '🚗'.repeat(120)],
    ['letters of many scripts', 'Ñandú Ελλάδα 東京 ไทย'],
    ['an apostrophe and an ampersand', "Bon app' & Söhne"],
  ])('keeps %s', (_, written) => {
    expect(name.parse(written)).toBe(written)
  })

  it('trims wide blanks and joins accents', () => {
    expect(name.parse('\u3000Cafe\u0301 ')).toBe('Caf\u00e9')
  })
})
