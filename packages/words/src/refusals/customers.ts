import type { customersRefusals } from '@hubcap/rules/customers/refusals'
import type { Texts } from '../text.ts'

export const customersTexts = {
  'customer.phone_taken': { zh: '这个手机号已属于另一位客户。', en: 'Another customer already has this phone number.' },
  'customer.presentation_expired': {
    zh: '客户确认已过期，请重新输入手机号。',
    en: 'It’s been too long since the customer was looked up. Please enter the phone again.',
  },
  'identify.too_many': {
    zh: '查询次数太多，请 {minutes} 分钟后再试。',
    en: 'Too many look-ups. Please wait {minutes, plural, one {# minute} other {# minutes}}.',
  },
} satisfies Texts<keyof typeof customersRefusals>
