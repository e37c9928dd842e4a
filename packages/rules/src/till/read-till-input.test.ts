import { describe, expect, it } from 'vitest'
import { cardNo } from '../cards/card-no.ts'
import { readTillInput } from './read-till-input.ts'

const no = cardNo({ prefix: '8866', serialDigits: 8 }, 42)
const wrong = no.slice(0, -1) + ((Number(no.at(-1)) + 1) % 10)

describe('the box of the till', () => {
  it.each([
    [wrong, 'card_no.mistyped'],
    ['', 'till.not_recognised'],
    ['1391234567', 'till.not_recognised'],
    ['王小明', 'till.not_recognised'],
    ['%', 'till.not_recognised'],
    ['浙A1234', 'till.not_recognised'],
    ['12345', 'till.not_recognised'],
  ])('refuses %s', (typed, code) => expect(readTillInput(typed, 'CN')).toMatchObject({ ok: false, refusal: { code } }))

  it.each([
    [no, { cardNo: no, phoneKey: null, plateKey: null }],
    [`${no.slice(0, 4)} ${no.slice(4)}`, { cardNo: no }],
    ['139-1234-5678', { cardNo: null, phoneKey: '+8613912345678', plateKey: null }],
    ['浙a·12345', { cardNo: null, phoneKey: null, plateKey: '浙A12345' }],
  ])('reads %s', (typed, read) => expect(readTillInput(typed, 'CN')).toMatchObject({ ok: true, value: read }))
})
