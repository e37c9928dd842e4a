import type { payRefusals } from '@hubcap/rules/pay/refusals'
import type { Texts } from '../text.ts'

export const payTexts = {
  'commission.paid_twice': {
    zh: '第 {sale} 条按售卡或充值计提，第 {use} 条又按消费计提，同一笔钱会付两次。请删去一条，或让两条只计不同的卡种。',
    en: 'Rule {sale} pays when money is put onto a card and rule {use} when it is used: the same money would be paid for twice. Please remove one, or let them count different kinds of card.',
  },
  'commission.not_payable': {
    zh: '第 {rule} 条的指标不能用来计提成。',
    en: 'Commission can’t be paid by the metric of rule {rule}.',
  },
  'commission.not_a_group': {
    zh: '第 {rule} 条的指标不能按这个分组缩小范围。',
    en: 'The metric of rule {rule} can’t be narrowed to that group.',
  },
  'commission.rate_above_whole': {
    zh: '第 {rule} 条的比例超过了 100%。',
    en: 'A rate of rule {rule} is above 100 %.',
  },
  'incentive.item_retired': { zh: '这个奖惩项目已停用。', en: 'This reward or penalty is no longer in use.' },
  'incentive.amount_out_of_range': {
    zh: '金额应在 {min} 到 {max} 之间。',
    en: 'The amount must lie between {min} and {max}.',
  },
  'incentive.in_future': { zh: '日期还没有到。', en: 'That day hasn’t come yet.' },
  'incentive.not_in_status': {
    zh: '它的状态是“{status}”，不能这样做。',
    en: 'This can’t be done while it is: {status}.',
  },
  'incentive.reason_missing': { zh: '请填写原因。', en: 'Please give a reason.' },
} satisfies Texts<keyof typeof payRefusals>
