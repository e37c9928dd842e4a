import { expect, it } from 'vitest'
import { readTarget } from './read-target.ts'

it.each([
  ['12000', 1_200_000],
  ['¥12,000.50', 1_200_050],
  ['１２，０００', 1_200_000],
  ['1.2万', 1_200_000],
  [' 300 元 ', 30_000],
  ['', null],
  [' ', null],
  ['-', null],
  [' ¥- ', null],
  ['—', null],
])('reads %j as an amount: %j', (written, target) =>
  expect(readTarget(written, 'money', 'CNY')).toEqual({ ok: true, target }),
)

it.each([
  ['十二', 'not_a_number'],
  ['#REF!', 'not_a_number'],
  ['12.345', 'too_many_decimals'],
  ['0', 'not_positive'],
  ['-5', 'too_small'],
  ['1000000000.01', 'too_large'],
  ['1000000000000', 'too_large'],
])('says what is wrong with the amount %j: %s', (written, code) =>
  expect(readTarget(written, 'money', 'CNY')).toMatchObject({ ok: false, written, issue: { code } }),
)

it.each([
  ['24', 24],
  ['1,200 张', 1200],
  ['1.5万', 15_000],
  ['12.0', 12],
  ['', null],
])('reads %j as a count: %j', (written, target) =>
  expect(readTarget(written, 'count', 'CNY')).toEqual({ ok: true, target }),
)

it.each([
  ['¥24', 'not_a_number'],
  ['1.5', 'not_an_integer'],
  ['1,20', 'not_a_number'],
  ['0', 'not_positive'],
  ['1000001', 'too_large'],
  ['9'.repeat(400), 'not_an_integer'],
])('says what is wrong with the count %j: %s', (written, code) =>
  expect(readTarget(written, 'count', 'CNY')).toMatchObject({ ok: false, issue: { code } }),
)
