import type { PaymentMethod } from '../ledger/payment-method.ts'
import { codeCell, lineCell, moneyCell, pastMomentCell } from './cell-readers.ts'
import { byWords, optional, type RowOf, required, withDefault } from './import-field.ts'

const paymentCell = byWords<PaymentMethod>({
  wechat: ['微信', '微信支付', 'wechat pay', 'weixin'],
  alipay: ['支付宝', '支付宝支付', 'ali pay'],
  cash: ['现金'],
  bank_card: ['刷卡', '银行卡', 'pos', 'pos机', '信用卡', 'card', 'credit card', 'debit card', 'bank card'],
  bank_transfer: ['转账', '银行转账', '对公转账', '汇款', 'transfer', 'wire', 'bank transfer'],
  other: ['其他', '其它', '未知', 'unknown'],
})

export const cardSaleFields = {
  sale_no: required(
    'saleNo',
    codeCell,
    '销售单号 | 售卡单号 | 单号 | 订单号 | 订单编号 | 流水号 | 交易号',
    'sale no | sale number | sale id | order no | order number | order id | receipt no | no | number | id',
  ),
  staff_no: required(
    'staffNo',
    codeCell,
    '销售员工号 | 销售工号 | 工号 | 员工编号 | 员工号 | 业绩归属 | 销售员 | 销售',
    'seller’s staff number | staff no | staff number | staff id | employee no | employee id | seller no | seller | rep no | sales rep | salesperson',
  ),
  customer_no: required(
    'customerNo',
    codeCell,
    '客户编号 | 客户编码 | 客户号 | 会员编号 | 会员号',
    'customer no | customer number | customer id | customer code | member no | member id | customer',
  ),
  sold_on: required(
    'soldOn',
    pastMomentCell,
    '销售日期 | 售卡日期 | 售卡时间 | 销售时间 | 日期 | 下单时间 | 交易时间 | 时间',
    'sold on | sale date | sold at | order date | date | transaction date | time',
  ),
  amount: required(
    'amount',
    moneyCell,
    '实收金额 | 销售金额 | 售卡金额 | 金额 | 实收 | 实付 | 支付金额',
    'amount | amount paid | paid | total | price | sale amount',
  ),
  card_product: optional(
    'cardProduct',
    lineCell,
    '卡产品 | 卡产品编号 | 卡种 | 卡类型 | 卡名称 | 产品 | 商品',
    'card product | card product code | product | product code | card | card type',
  ),
  payment_method: withDefault(
    'paymentMethod',
    'other' as PaymentMethod,
    paymentCell,
    '支付方式 | 付款方式 | 收款方式',
    'payment method | payment | pay type | paid by',
  ),
  store: optional(
    'store',
    lineCell,
    '门店 | 售卡门店 | 销售门店 | 门店编号 | 门店名称 | 店铺',
    'store | store code | store no | store name | shop',
  ),
}
/** soldOn: the day, and the time of the wall where it is written. amount: minor units. */
export type CardSaleRow = RowOf<typeof cardSaleFields>
