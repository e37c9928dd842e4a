import type { LoggedAction } from '@hubcap/rules/audit/logged-action'
import type { Text, Texts } from '../text.ts'

/** Whoever only reads leaves no entry. */
export type ChangingAction = Exclude<LoggedAction, `${string}.read`>

/** What somebody did, as the log says it. */
export const auditActionTerms = {
  'chain.create': { zh: '开通品牌', en: 'Opened the chain' },
  'account.create': { zh: '开通账号', en: 'Joined' },
  'account.sign_in': { zh: '登录', en: 'Signed in' },
  'account.sign_in_failed': { zh: '登录失败', en: 'Failed to sign in' },
  'account.change_own': { zh: '修改自己的账号', en: 'Changed their own account' },
  'account.sign_out': { zh: '退出登录', en: 'Signed a device out' },
  'second_factor.change_own': { zh: '修改自己的双重验证', en: 'Changed their own second factor' },
  'second_factor.reset': { zh: '重置双重验证', en: 'Took a second factor away' },
  'second_factor.require': { zh: '要求双重验证', en: 'Required a second factor of roles' },
  'account.suspend': { zh: '停用或恢复账号', en: 'Suspended or resumed an account' },
  'franchisee.create': { zh: '新增加盟商', en: 'Added a franchisee' },
  'franchisee.update': { zh: '修改加盟商', en: 'Changed a franchisee' },
  'franchise_contract.update': { zh: '修改加盟合同', en: 'Changed a franchise contract' },
  'store.create': { zh: '新增门店', en: 'Added a store' },
  'store.update': { zh: '修改门店', en: 'Changed a store' },
  'staff.create': { zh: '新增员工', en: 'Added somebody to the staff' },
  'staff.update': { zh: '修改员工', en: 'Changed somebody on the staff' },
  'staff.move': { zh: '调动员工', en: 'Moved somebody' },
  'staff.erase': { zh: '删除员工个人信息', en: 'Erased somebody’s personal data' },
  'staff_pay.update': { zh: '调整基本工资', en: 'Changed a base wage' },
  'invitation.create': { zh: '邀请', en: 'Invited somebody' },
  'invitation.revoke': { zh: '撤回邀请', en: 'Withdrew an invitation' },
  'post.create': { zh: '授予岗位', en: 'Gave a post' },
  'post.end': { zh: '结束岗位', en: 'Ended a post' },
  'customer.identify': { zh: '凭手机号识别客户', en: 'Looked a customer up by phone' },
  'customer.update': { zh: '登记或修改客户', en: 'Entered or changed a customer' },
  'customer.reveal_phone': { zh: '查看客户手机号', en: 'Opened a customer’s phone number' },
  'customer.export_personal': { zh: '导出客户个人信息', en: 'Took a customer’s personal data along' },
  'customer.erase': { zh: '删除客户个人信息', en: 'Erased a customer’s personal data' },
  'card_product.create': { zh: '新增卡产品', en: 'Added a card product' },
  'card_product.update': { zh: '修改卡产品', en: 'Changed a card product' },
  'card_sale.record': { zh: '记录售卡', en: 'Recorded a card sale' },
  'card_sale.void': { zh: '作废售卡', en: 'Voided a card sale' },
  'quota.set': { zh: '设定销售指标', en: 'Set quotas' },
  'scorecard.set': { zh: '修改评分方案', en: 'Changed the scorecard' },
  'saved_view.change': { zh: '修改视图', en: 'Changed a view' },
  'report_schedule.change': { zh: '修改定时报表', en: 'Changed a report by schedule' },
  'export.create': { zh: '导出列表', en: 'Took a list along' },
  'api_key.create': { zh: '创建 API 密钥', en: 'Made an API key' },
  'api_key.revoke': { zh: '撤销 API 密钥', en: 'Revoked an API key' },
  'webhook.change': { zh: '修改推送', en: 'Changed a webhook' },
  'import.create': { zh: '导入', en: 'Imported a file' },
  'import.undo': { zh: '撤销导入', en: 'Undid an import' },
} satisfies Texts<ChangingAction>

/** What it was done to, as the log's rows name it. */
export const auditEntityTerms = {
  card_sale: { zh: '售卡', en: 'Card sale' },
  customer: { zh: '客户', en: 'Customer' },
  store: { zh: '门店', en: 'Store' },
  franchisee: { zh: '加盟商', en: 'Franchisee' },
  franchise_contract: { zh: '加盟合同', en: 'Franchise contract' },
  staff: { zh: '员工', en: 'Staff' },
  staff_pay: { zh: '薪资', en: 'Pay' },
  invitation: { zh: '邀请', en: 'Invitation' },
  assignment: { zh: '岗位', en: 'Post' },
  user_account: { zh: '账号', en: 'Account' },
  user_credential: { zh: '密码', en: 'Password' },
  card_product: { zh: '卡产品', en: 'Card product' },
  quota: { zh: '销售指标', en: 'Quotas' },
  scorecard: { zh: '评分方案', en: 'Scorecard' },
  report_schedule: { zh: '定时报表', en: 'Report by schedule' },
  import: { zh: '导入', en: 'Import' },
  export: { zh: '导出', en: 'Export' },
  saved_view: { zh: '视图', en: 'View' },
  user_session: { zh: '登录设备', en: 'Device' },
  second_factor: { zh: '双重验证', en: 'Second factor' },
  recovery_code: { zh: '恢复码', en: 'Recovery codes' },
  api_key: { zh: 'API 密钥', en: 'API key' },
  webhook: { zh: '推送', en: 'Webhook' },
  chain: { zh: '连锁品牌', en: 'Chain' },
} satisfies Readonly<Record<string, Text>>

export type AuditEntity = keyof typeof auditEntityTerms
export const auditEntities = Object.keys(auditEntityTerms) as AuditEntity[]
