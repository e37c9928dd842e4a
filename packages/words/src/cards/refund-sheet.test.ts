import { formulas } from '@hubcap/rules/cards/law/refund/formula'
import type { RefundSheet, SheetRow } from '@hubcap/rules/cards/law/refund/refund-sheet'
import { locales } from '@hubcap/rules/tenancy/locale'
import { expect, it } from 'vitest'
import { placeholdersOf } from '../placeholders.ts'
import { refundArticles } from './refund-articles.ts'
import { refundFormulas } from './refund-formulas.ts'
import { refundSheetText } from './refund-sheet.ts'
import { sheetPartyTerms, sheetTermTexts, sheetTexts } from './refund-sheet-terms.ts'

const money = (minor: number) => ({ kind: 'money', minor }) as const
const row = (term: SheetRow['term'], value: SheetRow['value'], more: Partial<SheetRow> = {}): SheetRow => ({
  term,
  value,
  working: null,
  source: null,
  ...more,
})

const sheet: RefundSheet = {
  kind: 'merchants_cause',
  currency: 'CNY',
  parties: ['merchant', 'consumer'],
  rows: [
    row('contractOn', { kind: 'day', day: '2025-06-02' }),
    row('term', { kind: 'term', from: '2025-06-02', to: '2026-06-01' }),
    row('cause', { kind: 'cause', cause: 'merchant' }),
    row('used', money(269_550), {
      working: {
        name: 'used_by_ratio',
        terms: { used: money(359_400), paid: money(300_000), bonus: money(100_000) },
        result: 269_550,
      },
    }),
    row('rate', { kind: 'rate', ppm: 36_500 }, { source: '公告 $&' }),
    row('interest', money(30), {
      working: {
        name: 'interest',
        terms: {
          principal: money(30_450),
          rate: { kind: 'rate', ppm: 36_500 },
          interestDays: { kind: 'days', days: 10 },
        },
        result: 30,
      },
    }),
    row('times', { kind: 'count', count: 1200 }),
  ],
  articles: [16, 18],
}
const heads = { cardNo: '8800', merchant: '样板洗车', consumer: '' }

it('is a sheet to print, in Chinese', () => {
  expect(refundSheetText('zh', sheet, heads)).toEqual({
    title: '预付卡退款计算单',
    heads: [
      { label: '卡号', value: '8800' },
      { label: '经营者（盖章）', value: '样板洗车' },
      { label: '消费者（签名）', value: '' },
      { label: '适用情形', value: '非因消费者原因退款' },
    ],
    rows: [
      { label: '合同订立日', value: '2025-06-02', working: '' },
      { label: '使用期限', value: '2025-06-02 至 2026-06-01', working: '' },
      { label: '退款原因', value: '非因消费者原因', working: '' },
      {
        label: '已兑付价值',
        value: '¥2,695.50',
        working: '¥3,594.00 × ¥3,000.00 ÷（¥3,000.00 ＋ 赠送 ¥1,000.00）＝ ¥2,695.50',
      },
      { label: '年利率', value: '3.65%', working: '来源：公告 $&' },
      { label: '利息', value: '¥0.30', working: '¥304.50 × 3.65% × 10 天 ÷ 365 ＝ ¥0.30' },
      { label: '总次数', value: '1,200', working: '' },
    ],
    basis: '依据：最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释（法释〔2025〕4号）',
    articlesTitle: '条文摘要（以原文为准）',
    articles: [
      { label: '第16条', text: refundArticles[16].zh },
      { label: '第18条', text: refundArticles[18].zh },
    ],
    notes: ['除上列各项外没有其他扣减。金额四舍五入到分，只在最后计算一次。'],
    signatures: ['经营者（盖章）', '消费者（签名）', '日期'],
  })
})

it('reads the same in English', () => {
  const { title, rows } = refundSheetText('en', sheet, heads)
  expect(title).toBe('Refund of a prepaid card')
  expect(rows[3]?.working).toBe('¥3,594.00 × ¥3,000.00 ÷ (¥3,000.00 + bonus ¥1,000.00) = ¥2,695.50')
})

it('has every text in both languages, and every formula with its own terms', () => {
  const texts = [refundArticles, refundFormulas, sheetTermTexts, sheetPartyTerms, sheetTexts].flatMap((list) =>
    Object.values(list),
  )
  for (const text of texts) {
    for (const locale of locales) expect(text[locale].trim()).not.toBe('')
    expect(text.zh).not.toBe(text.en)
    expect(placeholdersOf(text.zh).toSorted()).toEqual(placeholdersOf(text.en).toSorted())
  }
  for (const [name, terms] of Object.entries(formulas)) {
    const shown = placeholdersOf(refundFormulas[name as keyof typeof formulas].zh)
    expect(shown.filter((term) => term !== 'result').toSorted()).toEqual([...terms].toSorted())
  }
})
