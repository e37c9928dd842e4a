import type { SheetParty, SheetTerm } from '@hubcap/rules/cards/law/refund/refund-sheet'
import type { Text, Texts } from '../text.ts'

export const sheetPartyTerms = {
  merchant: { zh: '经营者（盖章）', en: 'Merchant (seal)' },
  consumer: { zh: '消费者（签名）', en: 'Consumer (signature)' },
} satisfies Texts<SheetParty>

export const sheetTermTexts = {
  contractOn: { zh: '合同订立日', en: 'Contract made on' },
  paidOn: { zh: '付款日', en: 'Paid on' },
  askedOn: { zh: '申请退款日', en: 'Refund asked for on' },
  rescindedOn: { zh: '合同解除日', en: 'Rescinded on' },
  paidBackOn: { zh: '退款日', en: 'Paid back on' },
  cause: { zh: '退款原因', en: 'Cause' },
  paid: { zh: '已付预付款', en: 'Prepayment' },
  bonus: { zh: '赠送金额', en: 'Bonus' },
  times: { zh: '总次数', en: 'Times in all' },
  term: { zh: '使用期限', en: 'Term of use' },
  used: { zh: '已兑付价值', en: 'Value of what was had' },
  principal: { zh: '应退本金', en: 'Principal to be returned' },
  rate: { zh: '年利率', en: 'Rate a year' },
  interest: { zh: '利息', en: 'Interest' },
  total: { zh: '应退合计', en: 'Refund in all' },
  beyond: { zh: '超出预付款、不再主张的金额', en: 'Beyond the prepayment and not claimed' },
} satisfies Texts<SheetTerm>

/** What stands on every sheet. */
export const sheetTexts = {
  title: { zh: '预付卡退款计算单', en: 'Refund of a prepaid card' },
  case: { zh: '适用情形', en: 'Case' },
  cardNo: { zh: '卡号', en: 'Card number' },
  basis: {
    zh: '依据：最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释（法释〔2025〕4号）',
    en: 'By the Supreme People’s Court’s interpretation on disputes over prepaid consumption, No. 4 of 2025',
  },
  articles: { zh: '条文摘要（以原文为准）', en: 'The articles in short; the original text decides' },
  article: { zh: '第{article}条', en: 'Article {article}' },
  source: { zh: '来源：{source}', en: 'Source: {source}' },
  noOther: {
    zh: '除上列各项外没有其他扣减。金额四舍五入到分，只在最后计算一次。',
    en: 'Nothing else is deducted. Amounts are rounded half up to the cent, once and at the end.',
  },
  date: { zh: '日期', en: 'Date' },
} satisfies Readonly<Record<string, Text>>
