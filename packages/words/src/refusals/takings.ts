import type { takingsRefusals } from '@hubcap/rules/takings/refusals'
import type { Texts } from '../text.ts'

export const takingsTexts = {
  'day_close.in_future': { zh: '这一天还没有到，不能日结。', en: 'That day hasn’t come yet, so it can’t be closed.' },
  'day_close.too_long_ago': {
    zh: '只能日结最近 {days} 天以内的日子。',
    en: 'Only the last {days, plural, one {# day} other {# days}} can be closed.',
  },
  'day_close.store_not_open': {
    zh: '门店尚未开业，没有可以日结的账。',
    en: 'This store hasn’t opened yet, so there is nothing to close.',
  },
  'day_close.signed_already': {
    zh: '这一天已经签字，不能再改；之后的款项会计入下一次日结。',
    en: 'This day is signed and stays as it is. What comes later counts in the next close.',
  },
  'day_close.reason_missing': {
    zh: '{methods}与账面不符，请填写原因。',
    en: 'These don’t agree with the books and need a reason: {methods}.',
  },
  'day_close.denominations_differ': {
    zh: '按面额合计是 {sum}，填写的现金是 {counted}，请核对。',
    en: 'The notes and coins add up to {sum}, but {counted} was entered as cash. Please check.',
  },
  'day_close.handed_over_more': {
    zh: '上交金额不能超过清点的现金 {cash}。',
    en: 'No more than the {cash} of cash counted can be handed over.',
  },
  'day_close.receiver_of_other_franchisee': {
    zh: '接收人不是这家加盟商的员工。',
    en: 'Whoever takes the money has to be on this franchisee’s staff.',
  },
  'day_close.counted_again': {
    zh: '已经有人重新清点过，请看最新的一份。',
    en: 'It has been counted again meanwhile. Please look at the latest count.',
  },
  'day_close.books_moved': {
    zh: '清点之后账面又有变动（{methods}），请重新核对后再签字。',
    en: 'The books have moved since the count ({methods}). Please check again, then sign.',
  },
  'invoice.taken_back': {
    zh: '这笔款项已经作废、冲正或撤销，没有可开票的金额。',
    en: 'This was voided or reversed, so there is nothing to invoice.',
  },
  'invoice.paid_by_card': {
    zh: '这张单全部用卡支付，购卡时已经开票，不能重复开票。（国家税务总局公告2016年第53号）',
    en: 'Cards paid all of this. They were invoiced when they were sold, and it isn’t done twice. (STA notice 2016 No. 53)',
  },
  'invoice.invoiced_in_full': { zh: '可开票的金额已经全部开完。', en: 'All of this has been invoiced already.' },
  'invoice.over_paid': { zh: '最多还能开 {left}。', en: 'No more than {left} can still be invoiced.' },
  'invoice.number_used': { zh: '发票号码 {no} 已经用过。', en: 'The invoice number {no} has been used already.' },
  'invoice.is_red': { zh: '红字发票不能再作废或冲红。', en: 'A red invoice can’t itself be taken back.' },
  'invoice.voided_already': { zh: '这张发票已经作废。', en: 'This invoice has been voided already.' },
  'invoice.reversed_already': { zh: '这张发票已经冲红。', en: 'A red invoice has already taken this one back.' },
  'invoice.electronic_is_not_voided': {
    zh: '电子发票不能作废，请开红字发票冲红。',
    en: 'An electronic invoice can’t be voided. Please take it back by a red one.',
  },
  'invoice.month_is_over': {
    zh: '只有当月开具的纸质发票才能作废，请开红字发票冲红。',
    en: 'A paper invoice can be voided only in the month it was issued. Please take it back by a red one.',
  },
  'invoice.other_medium': {
    zh: '红字发票须与原发票一样，同为纸质或电子。',
    en: 'The red invoice has to be on paper where the first one is, and electronic where that one is.',
  },
  'invoice.still_stands': {
    zh: '已为此开具发票 {no}，请先将发票作废或冲红。',
    en: 'Invoice {no} was issued for this. Please void it or take it back by a red one first.',
  },
} satisfies Texts<keyof typeof takingsRefusals>
