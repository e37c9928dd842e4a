import { normalCardNo } from '../cards/card-no.ts'
import { issue } from '../input/issue.ts'
import { codeCell, countCell, dayCell, lineCell, moneyCell, nameCell, pastDayCell, phoneCell } from './cell-readers.ts'
import { byWords, optional, type ReadCell, type RowOf, required, withDefault } from './import-field.ts'

/** How the numbers of the old cards end. */
export const checkDigitKinds = ['mod97', 'luhn', 'none'] as const
export type CheckDigitKind = (typeof checkDigitKinds)[number]

const checkDigitCell = byWords<CheckDigitKind>({
  mod97: ['两位校验', '两位校验码', 'mod 97', 'mod97-10', 'two check digits'],
  luhn: ['一位校验', 'luhn 校验', 'mod 10', 'mod10'],
  none: ['无', '没有', '不校验', '无校验', 'no check digits', 'no'],
})

const cardNoCell: ReadCell<string> = (text) => {
  const no = normalCardNo(text)
  if (!/^\d+$/.test(no)) return issue('not_a_number')
  if (no.length < 8) return issue('too_short', { min: 8 })
  return no.length > 32 ? issue('too_long', { max: 32 }) : no
}

export const cardFields = {
  card_no: required('cardNo', cardNoCell, '卡号 | 会员卡号 | 实体卡号 | 编号', 'card no | card number | number | no'),
  card_product: optional(
    'cardProduct',
    lineCell,
    '卡产品 | 卡产品编号 | 卡种 | 卡类型 | 卡名称 | 产品',
    'card product | card product code | product | product code | card type',
  ),
  franchisee: optional(
    'franchisee',
    lineCell,
    '加盟商 | 发卡加盟商 | 所属加盟商 | 加盟商编号 | 加盟商名称',
    'franchisee | franchisee code | franchisee no | franchisee name',
  ),
  store: required(
    'store',
    lineCell,
    '门店 | 售卡门店 | 发卡门店 | 所属门店 | 门店编号 | 门店名称 | 店铺',
    'store | store code | store no | store name | shop',
  ),
  staff_no: optional(
    'staffNo',
    codeCell,
    '销售员工号 | 销售工号 | 工号 | 员工编号',
    'seller’s staff number | staff no | staff number | seller no',
  ),
  customer_no: optional(
    'customerNo',
    codeCell,
    '客户编号 | 客户编码 | 会员编号 | 会员号',
    'customer no | customer number | customer id | member no',
  ),
  customer_name: optional(
    'customerName',
    nameCell,
    '客户姓名 | 持卡人 | 持卡人姓名 | 姓名 | 会员姓名 | 客户',
    'customer name | cardholder | holder | name | customer',
  ),
  customer_phone: optional(
    'customerPhone',
    phoneCell,
    '客户手机号 | 手机号 | 手机 | 电话 | 联系电话',
    'customer phone | phone | mobile | phone number',
  ),
  sold_on: required(
    'soldOn',
    pastDayCell,
    '售卡日期 | 办卡日期 | 开卡日期 | 日期',
    'sold on | sale date | issued on | date',
  ),
  cut_over_on: required(
    'cutOverOn',
    pastDayCell,
    '切换日期 | 余额日期 | 截止日期 | 上线日期',
    'cut-over date | cut over on | cutover | balance date | as of',
  ),
  principal: required(
    'principal',
    moneyCell,
    '剩余本金 | 本金余额 | 储值余额 | 本金 | 余额',
    'remaining principal | principal left | principal | balance',
  ),
  bonus: withDefault(
    'bonus',
    0,
    moneyCell,
    '剩余赠送 | 赠送余额 | 赠金余额 | 赠送 | 赠金',
    'remaining bonus | bonus left | bonus | bonus balance',
  ),
  paid_principal: optional(
    'paidPrincipal',
    moneyCell,
    '原充值本金 | 原本金 | 累计充值',
    'principal paid | original principal | paid',
  ),
  paid_bonus: optional('paidBonus', moneyCell, '原赠送金额 | 原赠送 | 累计赠送', 'bonus given | original bonus'),
  uses: optional('uses', countCell, '剩余次数 | 可用次数 | 次数', 'uses left | remaining uses | uses | times'),
  period_from: optional(
    'periodFrom',
    dayCell,
    '期限开始 | 有效期开始 | 开始日期',
    'period from | starts on | valid from',
  ),
  period_to: optional('periodTo', dayCell, '期限结束 | 有效期结束 | 结束日期', 'period to | ends on | valid to'),
  per_month: optional('perMonth', countCell, '每月次数 | 月次数', 'uses per month | per month | monthly uses'),
  expires_on: optional('expiresOn', dayCell, '到期日 | 失效日期 | 有效期至', 'expires on | expiry | expiry date'),
  check_digits: withDefault(
    'checkDigits',
    'mod97' as CheckDigitKind,
    checkDigitCell,
    '卡号校验 | 校验方式',
    'check digits | check digit',
  ),
}
/** Money in minor units, as it is left at the cut-over; paid…: what was once paid and given for all of it. */
export type CardRow = RowOf<typeof cardFields> & { customerPhoneKey: string | null }
