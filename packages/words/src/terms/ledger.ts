import type { AccountKind } from '@hubcap/rules/ledger/account-kind'
import type { ClearingLineKind } from '@hubcap/rules/ledger/clearing-line'
import type { LedgerUnit } from '@hubcap/rules/ledger/ledger-unit'
import type { TransferCause } from '@hubcap/rules/ledger/transfer-cause'
import type { Texts } from '../text.ts'

export const ledgerUnitTerms = {
  money: { zh: '金额', en: 'Money' },
  uses: { zh: '次数', en: 'Uses' },
  points: { zh: '积分', en: 'Points' },
} satisfies Texts<LedgerUnit>

export const accountKindTerms = {
  card_principal: { zh: '卡内本金', en: 'Principal on cards' },
  card_bonus: { zh: '卡内赠送', en: 'Bonus on cards' },
  card_frozen: { zh: '卡内冻结', en: 'Frozen on cards' },
  card_count: { zh: '卡内次数', en: 'Uses on cards' },
  uses_owed: { zh: '待服务次数', en: 'Uses still to be given' },
  takings: { zh: '收款', en: 'Takings' },
  clearing: { zh: '清算往来', en: 'Clearing' },
  settled: { zh: '清算收付', en: 'Settled' },
  revenue: { zh: '服务收入', en: 'Revenue' },
  clearing_margin: { zh: '清算差额', en: 'Clearing margin' },
  bonus_cost: { zh: '赠送成本', en: 'Cost of bonus' },
  bonus_deferred: { zh: '待承担赠送', en: 'Bonus others will bear' },
  points_cost: { zh: '积分抵扣成本', en: 'Cost of points' },
  royalty_cost: { zh: '特许权使用费支出', en: 'Royalty paid' },
  refund_kept: { zh: '退卡扣留', en: 'Kept at refunds' },
  refund_cost: { zh: '退卡补偿', en: 'Refunded beyond principal' },
  interest_cost: { zh: '退卡利息', en: 'Interest on refunds' },
  royalty: { zh: '特许权使用费收入', en: 'Royalty received' },
  opening: { zh: '期初', en: 'Opening' },
  points_granted: { zh: '已发积分', en: 'Points granted' },
  customer_points: { zh: '客户积分', en: 'Customer’s points' },
} satisfies Texts<AccountKind>

export const transferCauseTerms = {
  sale: { zh: '售卡', en: 'Card sale' },
  recharge: { zh: '充值', en: 'Recharge' },
  use: { zh: '消费', en: 'Use' },
  served_without_card: { zh: '非卡收款', en: 'Paid without a card' },
  period_earned: { zh: '期限卡逐日确认', en: 'Earned by days' },
  period_allowance: { zh: '本月可用次数', en: 'Uses of the month' },
  freeze: { zh: '冻结', en: 'Freeze' },
  unfreeze: { zh: '解冻', en: 'Release' },
  refund: { zh: '退卡', en: 'Refund' },
  void: { zh: '作废', en: 'Void' },
  reversal: { zh: '冲正', en: 'Reversal' },
  replacement: { zh: '补卡', en: 'Replacement' },
  handover: { zh: '转让', en: 'Handover' },
  expiry: { zh: '到期', en: 'Expiry' },
  exchange: { zh: '换卡', en: 'Exchange' },
  closing: { zh: '销卡', en: 'Closing' },
  opening: { zh: '期初录入', en: 'Opening balance' },
  royalty: { zh: '特许权使用费', en: 'Royalty' },
  correction: { zh: '更正', en: 'Correction' },
  settlement: { zh: '结清', en: 'Settlement' },
  points_earned: { zh: '获得积分', en: 'Points earned' },
  points_spent: { zh: '使用积分', en: 'Points spent' },
  points_expired: { zh: '积分到期', en: 'Points expired' },
  points_adjusted: { zh: '调整积分', en: 'Points adjusted' },
  points_returned: { zh: '退回积分', en: 'Points returned' },
} satisfies Texts<TransferCause>

export const clearingLineKindTerms = {
  principal: { zh: '本金消费', en: 'Use of principal' },
  bonus: { zh: '赠送消费', en: 'Use of bonus' },
  count: { zh: '次卡消费', en: 'Use of a count card' },
  period: { zh: '期限卡消费', en: 'Use of a period card' },
  refund: { zh: '代付退卡', en: 'Refund paid for another' },
  royalty: { zh: '特许权使用费', en: 'Royalty' },
  correction: { zh: '更正', en: 'Correction' },
} satisfies Texts<ClearingLineKind>
