import type { salesRefusals } from '@hubcap/rules/sales/refusals'
import type { Texts } from '../text.ts'

export const salesTexts = {
  'sale.product_withdrawn': {
    zh: '这款卡已停售，请换一款。',
    en: 'This card is no longer sold. Please choose another.',
  },
  'sale.amount_missing': { zh: '请填写金额。', en: 'Please enter the amount.' },
  'sale.amount_given': {
    zh: '这款卡的价格固定为 {price}，不能填其他金额。',
    en: 'This card has a fixed price of {price}; no other amount can be entered.',
  },
  'sale.amount_over_limit': {
    zh: '单张卡的金额不能超过 {limit}。',
    en: 'A single card can’t be sold for more than {limit}.',
  },
  'sale.franchisee_not_active': {
    zh: '该加盟商已暂停或终止合作，不能售卡。',
    en: 'This franchise is suspended or has ended, so it can’t sell cards.',
  },
  'sale.store_closed': { zh: '该门店已关店，不能售卡。', en: 'This store has closed, so it can’t sell cards.' },
  'sale.store_not_open': {
    zh: '该门店没有在营业，不能售卡。',
    en: 'This store isn’t open for business, so it can’t sell cards.',
  },
  'sale.staff_not_active': {
    zh: '该员工不在职，不能记为销售员。',
    en: 'This person isn’t at work here now, so the sale can’t be theirs.',
  },
  'sale.staff_of_other_franchisee': {
    zh: '该员工不属于这家门店的加盟商。',
    en: 'This person works for another franchisee than the store’s.',
  },
  'sale.in_future': {
    zh: '售卡时间不能晚于现在；如果时间没填错，请校准这台设备的时钟。',
    en: 'The sale can’t be in the future. If the time is right, this device’s clock is ahead.',
  },
  'sale.too_long_ago': {
    zh: '只能补录 {days} 天以内的售卡。',
    en: 'A sale can be entered up to {days, plural, one {# day} other {# days}} later, not after that.',
  },
  'sale.already_voided': { zh: '这笔售卡已经作废。', en: 'This sale has already been voided.' },
  'sale.void_reason_missing': { zh: '请填写作废原因。', en: 'Please give a reason for voiding it.' },
} satisfies Texts<keyof typeof salesRefusals>
