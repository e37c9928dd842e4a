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
} satisfies Texts<keyof typeof membersRefusals>
