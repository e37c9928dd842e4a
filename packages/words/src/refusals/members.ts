import type { membersRefusals } from '@hubcap/rules/members/refusals'
import type { Texts } from '../text.ts'

export const membersTexts = {
  'member_rule.in_past': {
    zh: '会员规则只能从 {today} 起生效，不能改动以前。',
    en: 'Rules of membership can hold from {today} on; what is past stays.',
  },
  'points.short': {
    zh: '积分不够，还可用 {left} 分。',
    en: 'There aren’t enough points: {left, plural, one {# point is} other {# points are}} left to use.',
  },
  'points.customer_erased': {
    zh: '这位客户的个人信息已删除，不能再动积分。',
    en: 'This customer was erased; their points stay as they are.',
  },
  'points.not_spendable': {
    zh: '会员规则没有设定积分抵扣，积分不能付款。',
    en: 'By the rules of membership, points can’t pay at a till.',
  },
  'points.customer_needed': {
    zh: '积分属于客户本人：请用手机号或车牌查找客户后再抵扣。',
    en: 'Points are a customer’s own. Please find the customer by phone or plate first.',
  },
  'points.not_whole_steps': {
    zh: '抵扣的积分须是 {step} 分的整数倍。',
    en: 'Points pay in whole steps of {step}.',
  },
  'points.over_share': {
    zh: '这张账单最多用 {most} 分抵扣 {worth}。',
    en: 'Points can pay {worth} of this bill at most, which takes {most, plural, one {# point} other {# points}}.',
  },
} satisfies Texts<keyof typeof membersRefusals>
