import type { CardSaleToAdd, Doer } from '@hubcap/server/sales/add-card-sales'
import type { Dice, Weighted } from '../chances/dice.ts'

const share = 0.013
const minute = 60_000
const longest = 30 * 60

const reasons: Weighted<string> = [
  ['选错卡种，已重新开单', 30],
  ['客户改变主意，当日原路退款', 22],
  ['重复收款，退回其中一笔', 16],
  ['客户信息录错，已重新开单', 14],
  ['转账未到账，作废处理', 8],
  ['优惠活动未核对，按活动价重开', 6],
  ['测试开单', 4],
]

/** Now and then a sale is voided by the manager, some minutes to a good day later. */
export function voiding(dice: Dice, sale: { soldAt: Date; by: Doer; now: Date }): CardSaleToAdd['voided'] {
  if (!dice.happens(share)) return null
  const at = new Date(sale.soldAt.getTime() + dice.whole(3, longest) * minute)
  const reason = dice.weighted(reasons)
  return at <= sale.now ? { at, by: sale.by, reason } : null
}
