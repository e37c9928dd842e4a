import type { FormulaName } from '@hubcap/rules/cards/law/refund/formula'
import type { Text } from '../text.ts'

/** How a figure came about, with its numbers. */
export const refundFormulas: { readonly [Name in FormulaName]: Text } = {
  used_as_charged: { zh: '按折扣后的价格合计 {used}', en: '{used} in all at the discounted price' },
  used_by_ratio: {
    zh: '{used} × {paid} ÷（{paid} ＋ 赠送 {bonus}）＝ {result}',
    en: '{used} × {paid} ÷ ({paid} + bonus {bonus}) = {result}',
  },
  used_by_times: {
    zh: '{paid} × 已用 {usedTimes} 次 ÷ 共 {times} 次 ＝ {result}',
    en: '{paid} × {usedTimes} times used ÷ {times} in all = {result}',
  },
  used_before_discount: {
    zh: '按折扣前的价格合计 {usedBefore}',
    en: '{usedBefore} in all at the price before discount',
  },
  used_by_days: {
    zh: '{paid} × 已过 {usedDays} 天 ÷ 共 {days} 天 ＝ {result}',
    en: '{paid} × {usedDays} days passed ÷ {days} in all = {result}',
  },
  principal: {
    zh: '{paid} － {used} ＝ {result}，不足零的按零计',
    en: '{paid} − {used} = {result}, never less than nothing',
  },
  interest: {
    zh: '{principal} × {rate} × {interestDays} 天 ÷ 365 ＝ {result}',
    en: '{principal} × {rate} × {interestDays} days ÷ 365 = {result}',
  },
  total: { zh: '{principal} ＋ 利息 {interest} ＝ {result}', en: '{principal} + interest {interest} = {result}' },
}
