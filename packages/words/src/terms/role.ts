import type { Role } from '@hubcap/rules/tenancy/role'
import type { Texts } from '../text.ts'

export const roleTerms = {
  hq_admin: { zh: '总部管理员', en: 'HQ administrator' },
  hq_finance: { zh: '总部财务', en: 'HQ finance' },
  franchise_owner: { zh: '加盟商老板', en: 'Franchise owner' },
  store_manager: { zh: '店长', en: 'Store manager' },
  sales_rep: { zh: '销售员', en: 'Sales rep' },
} satisfies Texts<Role>
