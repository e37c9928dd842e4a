import type { quotasRefusals } from '@hubcap/rules/quotas/refusals'
import type { Texts } from '../text.ts'

export const quotasTexts = {
  'quota.level_above': {
    zh: '自己的指标由上一级设定，你可以设定下级的。',
    en: 'This quota is set by the level above you. You can set those below.',
  },
  'quota.month_out_of_range': {
    zh: '只能设定 {from} 年至 {to} 年的指标。',
    en: 'Quotas can be set for the years {from} to {to}.',
  },
  'quota.store_elsewhere': { zh: '该门店不属于这家加盟商。', en: 'This store belongs to another franchisee.' },
  'quota.staff_elsewhere': {
    zh: '该员工不属于这家加盟商。',
    en: 'This person works for another franchisee.',
  },
  'quota.staff_not_there': {
    zh: '该员工这个月不在这家门店任职，不能在这里设定指标。',
    en: 'This person isn’t posted to this store in that month, so the quota can’t be set here.',
  },
  'quota.changed_meanwhile': {
    zh: '这项指标刚被他人修改。请查看新的数值，再决定是否改动。',
    en: 'Somebody else has just changed this quota. Look at the new figure before you change it.',
  },
  'quota_rule.month_over': {
    zh: '已过去的月份不能再改规则，最早从 {month} 起。',
    en: 'Months that are over keep their rule. It can hold from {month} on.',
  },
} satisfies Texts<keyof typeof quotasRefusals>
