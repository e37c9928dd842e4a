import { describe, expect, it } from 'vitest'
import { rateOn } from './rate-on.ts'
import { type RateTable, rateTable } from './rate-table.ts'
import { readRate } from './read-rate.ts'
import { readRateRows } from './read-rate-rows.ts'
import { writeRate } from './write-rate.ts'

const row = (kind: 'lpr_1y' | 'deposit_1y', fromOn: string, ppm: number) => ({ kind, fromOn, ppm, source: '公告' })

// Made up: the product ships no rates.
const table: RateTable = {
  rows: [
    row('lpr_1y', '2026-03-20', 40_000),
    row('deposit_1y', '2020-01-01', 15_000),
    row('lpr_1y', '2026-01-20', 50_000),
  ],
  knownUntil: { lpr_1y: '2026-04-19', deposit_1y: null },
}

describe('rateOn', () => {
  it.each([
    ['2026-01-20', 50_000],
    ['2026-03-19', 50_000],
    ['2026-03-20', 40_000],
    ['2026-04-19', 40_000],
  ])('on %s: %i', (date, ppm) => {
    expect(rateOn(table, 'lpr_1y', date)).toMatchObject({ ok: true, value: { ppm, source: '公告' } })
  })

  it.each([
    ['lpr_1y', '2026-01-19'],
    ['lpr_1y', '2026-04-20'],
    ['deposit_1y', '2026-03-01'],
  ] as const)('%s on %s isn’t known', (kind, on) => {
    expect(rateOn(table, kind, on)).toEqual({
      ok: false,
      refusal: { code: 'card_law.rate_missing', params: { rate: [kind], on } },
    })
  })
})

describe('rateTable', () => {
  it('takes a sound one, and refuses a day twice, a rate above the whole, a fraction of a millionth', () => {
    expect(rateTable.parse(table)).toEqual(table)
    const first = table.rows[0] as RateTable['rows'][number]
    const withRow = (more: object) => rateTable.safeParse({ ...table, rows: [...table.rows, { ...first, ...more }] })
    expect(withRow({}).error?.issues[0]).toMatchObject({
      path: ['rows', 3, 'fromOn'],
      params: { issue: { code: 'repeated' } },
    })
    expect(withRow({ fromOn: '2026-05-20' }).success).toBe(true)
    for (const wrong of [{ ppm: 1_000_001 }, { ppm: -1 }, { ppm: 0.5 }, { fromOn: '2026-02-30' }, { source: '' }]) {
      expect(withRow({ fromOn: '2026-05-20', ...wrong }).success).toBe(false)
    }
  })
})

describe('readRate', () => {
  it.each([
    ['3.45', 34_500],
    ['3.45%', 34_500],
    [' ３.１０％ ', 31_000],
    ['1.5', 15_000],
    ['0', 0],
    ['0.3500', 3500],
    ['3.123400', 31_234],
    ['3.', 30_000],
    ['100', 1_000_000],
  ])('%s: %i', (text, ppm) => {
    expect(readRate(text)).toBe(ppm)
  })

  it.each([
    ['', 'required'],
    ['-1', 'not_a_number'],
    ['3,45', 'not_a_number'],
    ['.5', 'not_a_number'],
    ['3.12345', 'too_many_decimals'],
    ['100.0001', 'too_large'],
    ['9'.repeat(400), 'too_large'],
  ])('%s: %s', (text, code) => {
    expect(readRate(text)).toMatchObject({ code })
  })
})

it.each([
  [34_500, '3.45%'],
  [30_000, '3.00%'],
  [3500, '0.35%'],
  [31_234, '3.1234%'],
  [31_230, '3.123%'],
  [0, '0.00%'],
  [1_000_000, '100.00%'],
])('writes %i as %s, and reads it again', (ppm, text) => {
  expect(writeRate(ppm)).toBe(text)
  expect(readRate(text)).toBe(ppm)
})

describe('readRateRows', () => {
  const cells = { kind: 'lpr_1y', fromOn: '2026-01-20', rate: '3.00', source: '全国银行间同业拆借中心公告' }

  it('reads all rows', () => {
    expect(readRateRows([cells, { ...cells, kind: 'deposit_1y ' }])).toEqual({
      ok: true,
      rows: [
        { kind: 'lpr_1y', fromOn: '2026-01-20', ppm: 30_000, source: cells.source },
        { kind: 'deposit_1y', fromOn: '2026-01-20', ppm: 30_000, source: cells.source },
      ],
    })
  })

  it('names every row that it can’t read, and takes none', () => {
    const wrong = [
      { kind: 'lpr' },
      { fromOn: '20/01/2026' },
      { fromOn: '' },
      { rate: 'three' },
      { source: '  ' },
      { source: 'x'.repeat(201) },
      {},
    ]
    const read = readRateRows([cells, ...wrong.map((change) => ({ ...cells, ...change }))])
    expect(read).toMatchObject({
      problems: [
        { row: 3, column: 'kind', issue: { code: 'invalid_choice' } },
        { row: 4, column: 'fromOn', issue: { code: 'invalid_date' } },
        { row: 5, column: 'fromOn', issue: { code: 'required' } },
        { row: 6, column: 'rate', issue: { code: 'not_a_number' } },
        { row: 7, column: 'source', issue: { code: 'required' } },
        { row: 8, column: 'source', issue: { code: 'invalid' } },
        { row: 9, column: 'fromOn', issue: { code: 'repeated' } },
      ],
    })
  })
})
