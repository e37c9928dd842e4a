import type { cardsRefusals } from '@hubcap/rules/cards/refusals'
import type { Texts } from '../text.ts'

export const cardsTexts = {
  'card.balance_short': {
    zh: '卡内余额不足，可用 {available}。',
    en: 'There isn’t enough on this card: {available} can be used.',
  },
  'card.uses_short': {
    zh: '卡内次数不足，还剩 {left} 次。',
    en: 'There aren’t enough uses on this card: {left, plural, one {# use is} other {# uses are}} left.',
  },
  'card.uses_left': {
    zh: '卡内还有 {left} 次未用，不能销卡。',
    en: 'This card can’t be closed: {left, plural, one {# use is} other {# uses are}} left on it.',
  },
  'card.payments_differ': {
    zh: '应收 {due}，各项合计 {paid}，两者必须相等。',
    en: 'Payments add up to {paid}, but {due} is due. The two must be the same.',
  },
  'card.frozen_short': {
    zh: '冻结金额只有 {frozen}。',
    en: 'Only {frozen} is frozen on this card.',
  },
  'card.value_frozen': {
    zh: '卡内有 {frozen} 被冻结，请先解冻。',
    en: '{frozen} is frozen on this card. Please release it first.',
  },
  'card.value_left': {
    zh: '卡内还有客户付了钱的 {left}，请先用完、退款或转到另一张卡。',
    en: '{left} that the customer paid for is left on this card. Use it, refund it or move it to another card first.',
  },
  'card.used_already': {
    zh: '这笔金额已经动用过，不能作废，可以办理退卡。',
    en: 'Some of this has been used, so it can’t be voided. It can be refunded instead.',
  },
  'card.refund_over_paid': {
    zh: '退款不能超过客户所付的 {paid}。',
    en: 'No more can be refunded than the {paid} that was paid.',
  },
  'card.refund_over_balance': {
    zh: '退款不能超过卡内余额 {balance}。',
    en: 'No more can be refunded than the {balance} that is on the card.',
  },
  'card.not_begun': { zh: '这张卡从 {from} 起可用。', en: 'This card can be used from {from} on.' },
  'card.expired': {
    zh: '这张卡已于 {expiresOn} 到期，可以换卡或重新激活。',
    en: 'This card expired on {expiresOn}. It can be exchanged or made good again.',
  },
  'card.nothing_to_move': { zh: '卡内没有可以转出的内容。', en: 'There is nothing on this card to move.' },
  'card.same_card': { zh: '请选择另一张卡。', en: 'Please choose another card.' },
  'card.points_short': {
    zh: '积分不足，还剩 {left} 分。',
    en: 'There aren’t enough points: {left, plural, one {# point is} other {# points are}} left.',
  },
} satisfies Texts<keyof typeof cardsRefusals>
