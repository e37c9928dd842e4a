import { writtenPlate } from '../customers/vehicle.input.ts'
import type { LeadGrade, LeadSource } from '../leads/lead.ts'
import { codeCell, dayCell, lineCell, nameCell, phoneCell } from './cell-readers.ts'
import { bySchema, byWords, optional, type RowOf, required, withDefault } from './import-field.ts'

/** What becomes of somebody whom the franchisee follows already, or who is a customer. */
export const twinChoices = ['ask', 'skip', 'attach', 'add'] as const
export type TwinChoice = (typeof twinChoices)[number]

const sourceCell = byWords<LeadSource>({
  walk_in: ['进店', '到店', '自然进店', 'walk in', 'walked in'],
  phone: ['来电', '电话', '电话咨询', 'call', 'called us', 'phone call'],
  referral: ['转介绍', '介绍', '老客户介绍', '朋友介绍', 'referred', 'recommendation'],
  web: ['网络', '线上', '网上', '美团', '抖音', '公众号', 'online', 'internet', 'website'],
  event: ['活动', '地推', '路演', '展会', 'fair', 'promotion'],
  list: ['名单', '导入', '外部名单', 'imported', 'bought list'],
  other: ['其他', '其它', 'others'],
})

const gradeCell = byWords<LeadGrade>({
  A: ['A级', 'A 近期会买', '高', '高意向', 'hot', 'high', 'A Will buy soon'],
  B: ['B级', 'B 有意向', '中', '中意向', 'warm', 'medium', 'B Interested'],
  C: ['C级', 'C 观望', '低', '低意向', 'cold', 'low', 'C Undecided'],
  D: ['D级', 'D 暂无意向', '无意向', 'none', 'D Hardly'],
})

const twinCell = byWords<TwinChoice>({
  ask: ['先问我', '提示', '报错'],
  skip: ['跳过', '不导入', 'leave out'],
  attach: ['补充', '合并', '补充到原线索', 'merge', 'fill in'],
  add: ['照样导入', '新增', 'import anyway'],
})

export const leadFields = {
  name: required(
    'name',
    nameCell,
    '姓名 | 客户姓名 | 车主姓名 | 车主 | 联系人 | 名字 | 客户',
    'name | full name | lead name | contact name | contact | customer name | customer',
  ),
  phone: optional(
    'phone',
    phoneCell,
    '手机号 | 手机 | 手机号码 | 联系电话 | 电话 | 电话号码',
    'phone | mobile | mobile phone | telephone | phone number | tel',
  ),
  plate: optional(
    'plate',
    bySchema(writtenPlate),
    '车牌 | 车牌号 | 车牌号码 | 牌照',
    'plate | plate number | number plate | licence plate | license plate | registration',
  ),
  store: required(
    'store',
    lineCell,
    '门店 | 所属门店 | 跟进门店 | 门店编号 | 门店名称 | 店铺 | 店名',
    'store | store code | store no | store name | shop',
  ),
  franchisee: optional(
    'franchisee',
    lineCell,
    '加盟商 | 所属加盟商 | 加盟商编号 | 加盟商名称',
    'franchisee | franchisee code | franchisee no | franchisee name',
  ),
  staff_no: optional(
    'staffNo',
    codeCell,
    '负责人工号 | 工号 | 员工工号 | 员工编号 | 销售员工号',
    'owner’s staff number | staff number | staff no | staff id | employee no | seller’s staff number',
  ),
  staff_name: optional(
    'staffName',
    lineCell,
    '负责人 | 跟进人 | 负责人姓名 | 员工姓名 | 销售员 | 销售顾问 | 销售',
    'owner | owner’s name | staff name | staff | seller | sales rep',
  ),
  source: withDefault<'source', LeadSource>(
    'source',
    'list',
    sourceCell,
    '来源 | 线索来源 | 渠道',
    'source | lead source | channel',
  ),
  source_note: optional(
    'sourceNote',
    lineCell,
    '来源说明 | 名单名称 | 活动名称 | 备注',
    'source note | list name | campaign | note | notes',
  ),
  grade: withDefault<'grade', LeadGrade>(
    'grade',
    'C',
    gradeCell,
    '意向等级 | 意向 | 意向级别 | 等级',
    'grade | intent | interest | rating',
  ),
  next_step: optional('nextStep', lineCell, '下一步 | 跟进计划', 'next step | to do | plan'),
  next_step_on: optional(
    'nextStepOn',
    dayCell,
    '下次跟进 | 下次跟进日期 | 跟进日期 | 计划日期',
    'next step on | next on | follow up on | follow-up date | due date',
  ),
  card_product: optional(
    'cardProduct',
    lineCell,
    '意向卡产品 | 卡产品 | 意向产品 | 产品',
    'product of interest | card product | product',
  ),
  twins: withDefault<'twins', TwinChoice>(
    'twins',
    'ask',
    twinCell,
    '遇到重复 | 重复处理',
    'if known already | duplicates',
  ),
}
/** phoneKey and plateKey: by what two writings of one are the same. */
export type LeadRow = RowOf<typeof leadFields> & { phoneKey: string | null; plateKey: string | null }
