import type { Measure } from '../credits/measure.ts'
import { issue } from '../input/issue.ts'
import { monthIssue } from '../quotas/quota-month.ts'
import { codeCell, lineCell } from './cell-readers.ts'
import { foldHeading } from './fold-heading.ts'
import { byWords, optional, type ReadCell, type RowOf, required } from './import-field.ts'
import { readDay } from './read-date.ts'

/** 2026-11, 2026/11, 2026.11, 2026年11月, 202611; a spreadsheet may have made the first day of it. */
const written = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月?|(\d{2}))$/

const monthCell: ReadCell<string> = (text) => {
  const [, year, ...parts] = written.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? []
  const number = parts.find((part) => part !== undefined)
  const day = readDay(year && number ? `${year}-${number}-1` : text)
  if (typeof day !== 'string') return issue('not_a_month')
  return monthIssue(day) ?? day
}

const measureCell = byWords<Exclude<Measure, 'lead_conversion'>>({
  sales_amount: ['销售额', '销售金额', '售卡金额', '金额', 'sales', 'amount', 'sales amount', 'revenue'],
  cards_sold: ['售卡数', '售卡张数', '售卡数量', '张数', '卡数', 'cards', 'cards sold', 'number of cards'],
  new_customers: ['新客户数', '新客户', '新增客户', '新增客户数', '拉新', 'new customers', 'customers', 'new clients'],
  principal_taken: ['收款本金', 'principal taken'],
  recharge_amount: ['充值金额', '充值额', 'recharge amount'],
  recharges: ['充值笔数', '充值次数', 'recharges'],
  renewals: ['续卡数', '续卡', 'renewals'],
  leads_contacted: ['联系线索数', '联系线索', 'leads contacted'],
  leads_won: ['成交线索数', '成交线索', 'leads won'],
  services_done: ['服务次数', '服务数', 'services done'],
  service_amount: ['服务金额', 'service amount'],
  principal_used: ['消耗本金', '消耗', '耗卡', 'principal used'],
})

/** A measure by any of its words, or a metric of the chain's by its name. */
const metricCell: ReadCell<string> = (text, context) => {
  const own = context.metrics?.find(({ name }) => foldHeading(name) === foldHeading(text))
  return own ? own.id : measureCell(text, context)
}

export const quotaFields = {
  month: required('month', monthCell, '月份 | 指标月份 | 考核月份 | 年月 | 月', 'month | quota month | period'),
  metric: required(
    'metric',
    metricCell,
    '考核指标项 | 考核指标 | 指标项 | 指标类型 | 指标 | 项目',
    'metric | measure | quota type | indicator',
  ),
  franchisee: optional(
    'franchisee',
    lineCell,
    '加盟商 | 所属加盟商 | 加盟商编号 | 加盟商名称 | 公司',
    'franchisee | franchisee code | franchisee no | franchisee name | company',
  ),
  store: optional(
    'store',
    lineCell,
    '门店 | 所属门店 | 门店编号 | 门店名称 | 店铺 | 店名',
    'store | store code | store no | store name | shop',
  ),
  staff_no: optional(
    'staffNo',
    codeCell,
    '工号 | 员工工号 | 员工编号 | 员工号 | 销售员工号',
    'staff number | staff no | staff id | employee no | employee number | seller’s staff number',
  ),
  staff_name: optional(
    'staffName',
    lineCell,
    '姓名 | 员工姓名 | 员工 | 销售员 | 销售',
    'name | staff name | staff | employee | seller | sales rep',
  ),
  target: required(
    'target',
    lineCell,
    '目标值 | 目标 | 指标值 | 任务 | 任务量 | 数值',
    'target | quota | goal | value',
  ),
}
export type QuotaRow = RowOf<typeof quotaFields>
