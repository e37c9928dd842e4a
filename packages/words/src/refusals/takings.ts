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
} satisfies Texts<keyof typeof takingsRefusals>
