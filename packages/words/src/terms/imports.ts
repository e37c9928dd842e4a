import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { ImportStatus } from '@hubcap/rules/imports/import-status'
import type { Texts } from '../text.ts'

export const importKindTerms = {
  franchisees: { zh: '加盟商', en: 'Franchisees' },
  stores: { zh: '门店', en: 'Stores' },
  staff: { zh: '员工', en: 'Staff' },
  customers: { zh: '客户', en: 'Customers' },
  card_sales: { zh: '售卡记录', en: 'Card sales' },
  cards: { zh: '在用的卡', en: 'Live cards' },
  quotas: { zh: '销售指标', en: 'Quotas' },
  leads: { zh: '线索名单', en: 'Leads' },
} satisfies Texts<ImportKind>

export const importStatusTerms = {
  checking: { zh: '检查中', en: 'Checking' },
  ready: { zh: '待导入', en: 'Ready' },
  importing: { zh: '导入中', en: 'Importing' },
  done: { zh: '已完成', en: 'Done' },
  failed: { zh: '失败', en: 'Failed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  undoing: { zh: '撤销中', en: 'Undoing' },
  undone: { zh: '已撤销', en: 'Undone' },
} satisfies Texts<ImportStatus>
