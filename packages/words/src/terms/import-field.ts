import type { CheckDigitKind } from '@hubcap/rules/imports/card-fields'
import type { importFields } from '@hubcap/rules/imports/import-fields'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { TwinChoice } from '@hubcap/rules/imports/lead-fields'
import type { Texts } from '../text.ts'

type FieldTerms = { readonly [Kind in ImportKind]: Texts<keyof (typeof importFields)[Kind] & string> }

const name = { zh: '姓名', en: 'Name' }
const phone = { zh: '电话', en: 'Phone' }
const status = { zh: '状态', en: 'Status' }
const address = { zh: '地址', en: 'Address' }
const franchisee = { zh: '加盟商', en: 'Franchisee' }
const store = { zh: '门店', en: 'Store' }
const staffNo = { zh: '工号', en: 'Staff number' }
const customerNo = { zh: '客户编号', en: 'Customer number' }

/** How the numbers of cards end that are brought in. */
export const checkDigitTerms = {
  mod97: { zh: '末两位是校验码（ISO 7064）', en: 'The last two digits check (ISO 7064)' },
  luhn: { zh: '末位是校验码（Luhn）', en: 'The last digit checks (Luhn)' },
  none: { zh: '没有校验码', en: 'There are none' },
} satisfies Texts<CheckDigitKind>

/** What becomes of rows with somebody who is known already. */
export const twinChoiceTerms = {
  ask: { zh: '先指出来，由我决定', en: 'Point them out to me' },
  skip: { zh: '跳过同手机号、同车牌的', en: 'Leave out those of the same phone or plate' },
  attach: { zh: '补充到原来的线索（只填空缺）', en: 'Fill in what the lead lacks' },
  add: { zh: '照样导入（手机号相同的除外）', en: 'Import anyway, but for the same phone' },
} satisfies Texts<TwinChoice>

/** What a file's columns are mapped to, per kind of import. */
export const importFieldTerms = {
  franchisees: {
    code: { zh: '加盟商编号', en: 'Franchisee code' },
    name: { zh: '加盟商名称', en: 'Franchisee name' },
    kind: { zh: '类型', en: 'Kind' },
    status,
    contact_name: { zh: '联系人', en: 'Contact' },
    contact_phone: { zh: '联系电话', en: 'Contact phone' },
  },
  stores: {
    code: { zh: '门店编号', en: 'Store code' },
    name: { zh: '门店名称', en: 'Store name' },
    franchisee,
    status,
    phone,
    division_code: { zh: '行政区划代码', en: 'Division code' },
    address,
    longitude: { zh: '经度', en: 'Longitude' },
    latitude: { zh: '纬度', en: 'Latitude' },
    opened_on: { zh: '开业日期', en: 'Opened on' },
    closed_on: { zh: '关店日期', en: 'Closed on' },
  },
  staff: {
    staff_no: staffNo,
    name,
    franchisee,
    store,
    phone,
    department: { zh: '部门', en: 'Department' },
    post: { zh: '职位', en: 'Job title' },
    grade: { zh: '职级', en: 'Grade' },
    manager_no: { zh: '上级工号', en: 'Manager’s staff number' },
    status,
    hired_on: { zh: '入职日期', en: 'Hired on' },
    left_on: { zh: '离职日期', en: 'Left on' },
  },
  customers: {
    customer_no: customerNo,
    name,
    phone,
    contact_name: { zh: '联系人', en: 'Contact' },
    address,
    city: { zh: '城市', en: 'City' },
    region: { zh: '省份', en: 'Region' },
    postal_code: { zh: '邮编', en: 'Postal code' },
    country: { zh: '国家', en: 'Country' },
  },
  card_sales: {
    sale_no: { zh: '销售单号', en: 'Sale number' },
    staff_no: { zh: '销售员工号', en: 'Seller’s staff number' },
    customer_no: customerNo,
    sold_on: { zh: '售卡日期', en: 'Sold on' },
    amount: { zh: '实收金额', en: 'Amount paid' },
    card_product: { zh: '卡产品', en: 'Card product' },
    payment_method: { zh: '支付方式', en: 'Payment method' },
    store,
  },
  cards: {
    card_no: { zh: '卡号', en: 'Card number' },
    card_product: { zh: '卡产品', en: 'Card product' },
    franchisee,
    store,
    staff_no: { zh: '销售员工号', en: 'Seller’s staff number' },
    customer_no: customerNo,
    customer_name: { zh: '客户姓名', en: 'Customer name' },
    customer_phone: { zh: '客户手机号', en: 'Customer phone' },
    sold_on: { zh: '售卡日期', en: 'Sold on' },
    cut_over_on: { zh: '切换日期', en: 'Cut-over date' },
    principal: { zh: '剩余本金', en: 'Remaining principal' },
    bonus: { zh: '剩余赠送', en: 'Remaining bonus' },
    paid_principal: { zh: '原充值本金', en: 'Principal paid' },
    paid_bonus: { zh: '原赠送金额', en: 'Bonus given' },
    uses: { zh: '剩余次数', en: 'Uses left' },
    period_from: { zh: '期限开始', en: 'Period from' },
    period_to: { zh: '期限结束', en: 'Period to' },
    per_month: { zh: '每月次数', en: 'Uses per month' },
    expires_on: { zh: '到期日', en: 'Expires on' },
    check_digits: { zh: '卡号校验', en: 'Check digits' },
  },
  quotas: {
    month: { zh: '月份', en: 'Month' },
    metric: { zh: '考核指标项', en: 'Metric' },
    franchisee,
    store,
    staff_no: staffNo,
    staff_name: name,
    target: { zh: '目标值', en: 'Target' },
  },
  leads: {
    name,
    phone,
    plate: { zh: '车牌', en: 'Plate' },
    store,
    franchisee,
    staff_no: { zh: '负责人工号', en: 'Owner’s staff number' },
    staff_name: { zh: '负责人', en: 'Owner' },
    source: { zh: '来源', en: 'Source' },
    source_note: { zh: '来源说明', en: 'Source note' },
    grade: { zh: '意向等级', en: 'Grade' },
    next_step: { zh: '下一步', en: 'Next step' },
    next_step_on: { zh: '下次跟进', en: 'Next on' },
    card_product: { zh: '意向卡产品', en: 'Product of interest' },
    twins: { zh: '遇到重复', en: 'If known already' },
  },
} satisfies FieldTerms
