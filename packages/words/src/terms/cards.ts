import type { BonusFunder } from '@hubcap/rules/cards/bonus-funder'
import type { NumberMedium, NumberSeriesKind } from '@hubcap/rules/cards/custody/number-series'
import type { HolderLevel } from '@hubcap/rules/cards/custody/placed-stretch'
import type { StockMovementKind, StockState } from '@hubcap/rules/cards/custody/stock-movement'
import type { CardAction } from '@hubcap/rules/cards/life/card-action'
import type { CardStatus } from '@hubcap/rules/cards/life/card-status'
import type { LotKind } from '@hubcap/rules/cards/lot'
import type { DrawRule } from '@hubcap/rules/cards/lots'
import type { TransferPrice } from '@hubcap/rules/cards/transfer-price'
import type { Texts } from '../text.ts'

export const lotKindTerms = {
  principal: { zh: '本金', en: 'Principal' },
  bonus: { zh: '赠送', en: 'Bonus' },
  count: { zh: '次数', en: 'Count' },
  period: { zh: '期限', en: 'Period' },
} satisfies Texts<LotKind>

export const drawRuleTerms = {
  bonus_first: { zh: '先用赠送', en: 'Bonus first' },
  principal_first: { zh: '先用本金', en: 'Principal first' },
  in_proportion: { zh: '按比例', en: 'In proportion' },
} satisfies Texts<DrawRule>

export const bonusFunderTerms = {
  seller: { zh: '售卡方承担', en: 'The seller' },
  server: { zh: '服务方承担', en: 'Who serves' },
  headquarters: { zh: '总部承担', en: 'Headquarters' },
} satisfies Texts<BonusFunder>

export const transferPriceTerms = {
  face: { zh: '按扣卡金额', en: 'As taken off the card' },
  liability: { zh: '按实收折算', en: 'As paid for the value' },
  fixed: { zh: '按固定结算价', en: 'At a fixed price' },
} satisfies Texts<TransferPrice>

export const cardStatusTerms = {
  in_stock: { zh: '库存', en: 'In stock' },
  inactive: { zh: '待激活', en: 'To be activated' },
  active: { zh: '正常', en: 'Active' },
  frozen: { zh: '冻结', en: 'Frozen' },
  lost: { zh: '挂失', en: 'Lost' },
  expired: { zh: '已到期', en: 'Expired' },
  replaced: { zh: '已补卡', en: 'Replaced' },
  transferred: { zh: '已转让', en: 'Transferred' },
  exchanged: { zh: '已换卡', en: 'Exchanged' },
  refunded: { zh: '已退卡', en: 'Refunded' },
  closed: { zh: '已销卡', en: 'Closed' },
  voided: { zh: '已作废', en: 'Voided' },
} satisfies Texts<CardStatus>

export const cardActionTerms = {
  sell: { zh: '售出', en: 'Sell' },
  activate: { zh: '激活', en: 'Activate' },
  recharge: { zh: '充值', en: 'Recharge' },
  use: { zh: '消费', en: 'Use' },
  freeze: { zh: '冻结', en: 'Freeze' },
  freeze_part: { zh: '冻结部分金额', en: 'Freeze a part' },
  unfreeze_part: { zh: '解冻部分金额', en: 'Release a part' },
  unfreeze: { zh: '解冻', en: 'Release' },
  report_lost: { zh: '挂失', en: 'Report lost' },
  find: { zh: '解除挂失', en: 'Found again' },
  replace: { zh: '补卡', en: 'Replace' },
  rename: { zh: '过户', en: 'Give another name' },
  transfer: { zh: '转让', en: 'Transfer' },
  set_password: { zh: '设置卡密码', en: 'Set a password' },
  renew: { zh: '续费', en: 'Renew' },
  expire: { zh: '到期', en: 'Expire' },
  void_recharge: { zh: '作废充值', en: 'Void a recharge' },
  reactivate: { zh: '重新激活', en: 'Make good again' },
  exchange: { zh: '换卡', en: 'Exchange' },
  refund: { zh: '退卡', en: 'Refund' },
  close: { zh: '销卡', en: 'Close' },
  void_sale: { zh: '作废售卡', en: 'Void the sale' },
  discard: { zh: '作废空卡', en: 'Discard' },
} satisfies Texts<CardAction>

export const stockMovementKindTerms = {
  printed: { zh: '印制', en: 'Printed' },
  issued: { zh: '发放', en: 'Issued' },
  received: { zh: '签收', en: 'Received' },
  returned: { zh: '退回', en: 'Returned' },
  sold: { zh: '售出', en: 'Sold' },
  lost: { zh: '遗失', en: 'Lost' },
  voided: { zh: '作废', en: 'Voided' },
  counted: { zh: '盘点', en: 'Counted' },
} satisfies Texts<StockMovementKind>

export const stockStateTerms = {
  on_the_way: { zh: '在途', en: 'On the way' },
  held: { zh: '在手', en: 'Held' },
  sold: { zh: '已售', en: 'Sold' },
  lost: { zh: '遗失', en: 'Lost' },
  voided: { zh: '作废', en: 'Voided' },
} satisfies Texts<StockState>

export const numberSeriesKindTerms = {
  card: { zh: '卡号', en: 'Card numbers' },
  invoice: { zh: '发票', en: 'Invoices' },
  receipt: { zh: '收据', en: 'Receipts' },
} satisfies Texts<NumberSeriesKind>

export const numberMediumTerms = {
  paper: { zh: '实体', en: 'Printed' },
  electronic: { zh: '电子', en: 'Electronic' },
} satisfies Texts<NumberMedium>

export const holderLevelTerms = {
  headquarters: { zh: '总部', en: 'Headquarters' },
  franchisee: { zh: '加盟商', en: 'Franchisee' },
  store: { zh: '门店', en: 'Store' },
  staff: { zh: '员工', en: 'Staff' },
} satisfies Texts<HolderLevel>
