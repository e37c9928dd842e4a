import { describe, expect, it } from 'vitest'
import { numberSeriesKinds } from '../../cards/custody/number-series.ts'
import type { StockHolder } from '../../cards/custody/stock-holder.ts'
import { decideInvoice, leftToInvoice } from './decide-invoice.ts'
import { decideInvoiceNumber } from './decide-invoice-number.ts'
import { decideRedInvoice, decideVoidInvoice, type IssuedInvoice } from './decide-reversal.ts'
import { taxTreatmentOf } from './invoice.ts'
import { issueInvoiceInput } from './issue-invoice.input.ts'

const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'accepted'
const [uuid, key] = ['0192d0c8-0000-7000-8000-000000000001', 'key-of-the-invoice']

describe('an invoice', () => {
  const source = { paid: 30_000, stands: true, invoiced: 0 }

  it.each([
    [{ ...source, stands: false, amount: 1 }, 'invoice.taken_back'],
    [{ ...source, paid: 0, amount: 1 }, 'invoice.paid_by_card'],
    [{ ...source, invoiced: 30_000, amount: 1 }, 'invoice.invoiced_in_full'],
    [{ ...source, invoiced: 30_001, amount: 1 }, 'invoice.invoiced_in_full'],
    [{ ...source, invoiced: 10_000, amount: 20_001 }, 'invoice.over_paid'],
    [{ ...source, invoiced: 10_000, amount: 20_000 }, 'accepted'],
  ])('%j: %s', (asked, expected) => {
    expect(code(decideInvoice({ ...asked, currency: 'CNY' }))).toBe(expected)
  })

  it('says how much more there may be, and never less than nothing', () => {
    expect(decideInvoice({ ...source, invoiced: 10_000, amount: 30_000, currency: 'CNY' })).toMatchObject({
      refusal: { params: { left: { minor: 20_000, currency: 'CNY' } } },
    })
    expect([leftToInvoice({ ...source, invoiced: 40_000 }), leftToInvoice({ ...source, stands: false })]).toEqual([
      0, 0,
    ])
  })

  it('is not taxed for a card, whose use is not invoiced again', () => {
    expect((['card_sale', 'recharge', 'till_sale'] as const).map(taxTreatmentOf)).toEqual([
      'not_taxed',
      'not_taxed',
      'taxed',
    ])
  })

  it('is for one thing, and has a series on paper alone', () => {
    const asked = { medium: 'electronic', invoiceNo: '2544 2000 0001', buyerName: '甲', amount: 1, idempotencyKey: key }
    const wrong = [
      asked,
      { ...asked, cardSaleId: uuid, tillSaleId: uuid },
      { ...asked, cardSaleId: uuid, seriesId: uuid },
      { ...asked, cardSaleId: uuid, medium: 'paper' },
      { ...asked, cardSaleId: uuid, amount: 0 },
      { ...asked, cardSaleId: uuid, amount: 1.5 },
      { ...asked, cardSaleId: uuid, buyerName: 'a\u202Eb' },
      { ...asked, cardSaleId: uuid, buyerTaxId: '123%' },
      { ...asked, cardSaleId: uuid, invoiceNo: 'A\\B' },
    ]
    expect(wrong.map((input) => issueInvoiceInput.safeParse(input).success)).toEqual(wrong.map(() => false))
    const right = issueInvoiceInput.parse({ ...asked, cardSaleId: uuid, buyerTaxId: ' 91440300ma5abcde1x' })
    expect([right.invoiceNo, right.buyerTaxId]).toEqual(['254420000001', '91440300MA5ABCDE1X'])
  })
})

describe('taking an invoice back', () => {
  const invoice: IssuedInvoice = { kind: 'blue', status: 'issued', medium: 'paper', issuedOn: '2026-11-03' }
  const refused: [Partial<IssuedInvoice>, string][] = [
    [{ kind: 'red' }, 'invoice.is_red'],
    [{ status: 'voided' }, 'invoice.voided_already'],
    [{ status: 'reversed' }, 'invoice.reversed_already'],
  ]

  it.each(refused)('%j: %s', (part, expected) => {
    expect(code(decideRedInvoice({ ...invoice, ...part }, 'paper'))).toBe(expected)
    expect(code(decideVoidInvoice({ ...invoice, ...part }, '2026-11-20'))).toBe(expected)
  })

  it('voids paper in its own month alone', () => {
    expect(code(decideVoidInvoice({ ...invoice, medium: 'electronic' }, '2026-11-20'))).toBe(
      'invoice.electronic_is_not_voided',
    )
    expect(code(decideVoidInvoice(invoice, '2026-12-01'))).toBe('invoice.month_is_over')
    expect(code(decideVoidInvoice(invoice, '2026-11-30'))).toBe('accepted')
    expect(code(decideRedInvoice(invoice, 'electronic'))).toBe('invoice.other_medium')
    expect(code(decideRedInvoice(invoice, 'paper'))).toBe('accepted')
  })
})

describe('the number of an invoice', () => {
  const store: StockHolder = { franchiseeId: 'f', storeId: 's', staffId: null }
  const user: StockHolder = { ...store, staffId: 'r' }
  const use = { serial: 7, no: '044002000007', user, at: new Date(0) }
  const held = (holder: StockHolder, state: 'held' | 'sold' | 'lost' | 'on_the_way') => ({
    ...{ from: 7, to: 7, holder, state },
  })

  it('is used once, by who holds it or from the store’s', () => {
    expect(numberSeriesKinds).toContain('invoice')
    expect(code(decideInvoiceNumber({ ...use, stretch: null }))).toBe('stock.never_printed')
    expect(code(decideInvoiceNumber({ ...use, stretch: held(user, 'sold') }))).toBe('invoice.number_used')
    expect(code(decideInvoiceNumber({ ...use, stretch: held(user, 'lost') }))).toBe('stock.gone')
    expect(code(decideInvoiceNumber({ ...use, stretch: held({ ...store, storeId: 'other' }, 'held') }))).toBe(
      'stock.not_held',
    )
    expect(code(decideInvoiceNumber({ ...use, stretch: held({ ...store, staffId: 'colleague' }, 'held') }))).toBe(
      'stock.not_held',
    )
    expect(code(decideInvoiceNumber({ ...use, stretch: held(store, 'held') }))).toBe('accepted')
    expect(code(decideInvoiceNumber({ ...use, stretch: held(user, 'held') }))).toBe('accepted')
  })
})
