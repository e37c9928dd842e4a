import type { customersRefusals } from '@hubcap/rules/customers/refusals'
import type { Texts } from '../text.ts'

export const customersTexts = {
  'vehicle.plate_taken': {
    zh: '这个车牌已登记在另一位客户名下。',
    en: 'This plate is already another customer’s.',
  },
  'customer.phone_taken': { zh: '这个手机号已属于另一位客户。', en: 'Another customer already has this phone number.' },
  'customer.presentation_expired': {
    zh: '客户确认已过期，请重新输入手机号。',
    en: 'It’s been too long since the customer was looked up. Please enter the phone again.',
  },
  'identify.too_many': {
    zh: '查询次数太多，请 {minutes} 分钟后再试。',
    en: 'Too many look-ups. Please wait {minutes, plural, one {# minute} other {# minutes}}.',
  },
  'customer.too_many_reveals': {
    zh: '查看手机号的次数太多，请 {minutes} 分钟后再试。',
    en: 'You have opened too many phone numbers. Please wait {minutes, plural, one {# minute} other {# minutes}}.',
  },
  'customer.erased': {
    zh: '这位客户的个人信息已被删除，不能再查看或修改。',
    en: 'This customer’s personal data has been erased and can’t be read or changed any more.',
  },
  'customer.other_number': {
    zh: '输入的客户编号不对，没有删除任何内容。',
    en: 'That is another customer number. Nothing was erased.',
  },
  'customer.in_open_import': {
    zh: '有 {count} 次未结束的导入包含这位客户，请先完成或取消这些导入。',
    en: '{count, plural, one {An import that isn’t over holds} other {# imports that aren’t over hold}} this customer. Finish or cancel them first.',
  },
} satisfies Texts<keyof typeof customersRefusals>
