import type { AccountStatus } from '@hubcap/rules/tenancy/account-status'
import type { Texts } from '../text.ts'

export const accountStatusTerms = {
  active: { zh: '正常', en: 'Active' },
  suspended: { zh: '已停用', en: 'Suspended' },
} satisfies Texts<AccountStatus>
