import type { clearingRefusals } from '@hubcap/rules/clearing/refusals'
import type { Texts } from '../text.ts'

export const clearingTexts = {
  'clearing.not_in_status': {
    zh: '这期清算的状态是“{status}”，不能这样做。',
    en: 'This can’t be done while the clearing run is: {status}.',
  },
  'clearing.lines_contested': {
    zh: '还有 {lines} 条明细有异议，答复后才能继续。',
    en: '{lines, plural, one {# line is} other {# lines are}} contested and must be answered first.',
  },
  'clearing.not_contested': { zh: '这条明细没有异议。', en: 'Nobody contests this line.' },
  'clearing.contested_already': {
    zh: '这条明细已有异议，正在等待答复。',
    en: 'This line is contested already and waits for an answer.',
  },
  'clearing.reason_missing': { zh: '请填写原因。', en: 'Please give a reason.' },
  'clearing.not_over': {
    zh: '这期到 {to} 才结束，之后才能继续。',
    en: 'The period isn’t over until {to}. This can be done after that.',
  },
  'clearing.before_not_locked': {
    zh: '上一期还没有锁定，请先锁定上一期。',
    en: 'The period before isn’t locked. Please lock it first.',
  },
  'clearing.not_a_side': {
    zh: '这条明细与您无关，不能提出异议。',
    en: 'Only those who owe or receive this line can contest it.',
  },
  'clearing.not_begun': {
    zh: '下一期从 {from} 开始，到那天才能生成。',
    en: 'The next period begins on {from}. It can be drafted from that day on.',
  },
  'clearing.right_amount_missing': { zh: '请填写正确的金额。', en: 'Please give the right amount.' },
  'clearing.right_amount_same': {
    zh: '这就是原来的金额。不用更正时，请选择“维持”。',
    en: 'That is the amount it has. Choose “upheld” if nothing is to change.',
  },
  'clearing.paid_already': { zh: '这笔付款已登记。', en: 'This payment has been noted already.' },
  'clearing.not_paid': { zh: '这笔付款还没有登记，或已撤销。', en: 'This payment isn’t noted, or was undone already.' },
  'clearing.paid_in_future': { zh: '付款日期不能晚于今天。', en: 'The day of payment can’t be in the future.' },
  'royalty.basis_fixed': {
    zh: '计费方式已约定为“{basis}”，不能改变。',
    en: 'The basis was agreed and can’t change: {basis}.',
  },
  'departure.signed_already': {
    zh: '退出决定已经签署，不能再改。',
    en: 'The decision is signed and stays as it is.',
  },
  'departure.honours_itself': {
    zh: '退出的加盟商不能承接自己的卡，请选择其他加盟商或总部。',
    en: 'Whoever leaves can’t honour its own cards. Please name another franchisee or headquarters.',
  },
  'departure.honourer_ended': {
    zh: '承接方已终止合作，请另选承接方。',
    en: 'That franchisee has ended. Please name another.',
  },
  'departure.honourer_leaves': {
    zh: '承接方自己也在退出，请另选承接方。',
    en: 'That franchisee is leaving itself. Please name another.',
  },
  'departure.not_signed': {
    zh: '这家加盟商的卡上还有余额或次数，请先签署退出决定，确定由谁承接。',
    en: 'There is value left on this franchisee’s cards. Please sign first who is to honour them.',
  },
  'departure.changed_since': {
    zh: '退出决定刚刚被修改过，请重新核对后再签署。',
    en: 'The decision has changed since you read it. Please check it again, then sign.',
  },
  'royalty.cleared_already': {
    zh: '之前的清算期已锁定，最早从 {from} 起生效。',
    en: 'Earlier periods are locked. It can hold from {from} at the earliest.',
  },
  'royalty.set_already': {
    zh: '这一天或之后已有条款，新条款须晚于现有条款。',
    en: 'There are terms from that day or a later one. New terms must begin after those.',
  },
  'royalty.not_period_start': {
    zh: '须从清算期的第一天起生效，例如 {from}。',
    en: 'It has to hold from the first day of a period, such as {from}.',
  },
} satisfies Texts<keyof typeof clearingRefusals>
