import type { tillRefusals } from '@hubcap/rules/till/refusals'
import type { Texts } from '../text.ts'

export const tillTexts = {
  'till.not_recognised': {
    zh: '请输入完整的卡号、手机号或车牌号。',
    en: 'Please enter a full card number, phone number or plate.',
  },
  'till.franchisee_not_active': {
    zh: '该加盟商已暂停或终止合作，不能收银。',
    en: 'This franchise is suspended or has ended, so its tills are closed.',
  },
  'till.store_not_open': {
    zh: '该门店没有在营业，不能收银。',
    en: 'This store isn’t open, so nothing can be sold in it.',
  },
  'till.staff_not_active': {
    zh: '该员工不在职，不能记为服务人。',
    en: 'This person isn’t at work here now, so the sale can’t be theirs.',
  },
  'till.staff_of_other_franchisee': {
    zh: '该员工不属于这家门店的加盟商。',
    en: 'This person works for another franchisee than the store’s.',
  },
  'till.clock_ahead': {
    zh: '这台设备的时钟快了约 {minutes} 分钟，请校准后再收银。',
    en: 'This device’s clock is about {minutes, plural, one {# minute} other {# minutes}} ahead. Please set it right first.',
  },
  'till.clock_behind': {
    zh: '只能补录 {hours} 小时以内的收银；如果不是补录，请校准这台设备的时钟。',
    en: 'A sale can be entered up to {hours, plural, one {# hour} other {# hours}} later. If this is a new one, this device’s clock is wrong.',
  },
  'till.service_withdrawn': { zh: '“{service}”已停售。', en: '“{service}” is no longer sold.' },
  'till.service_without_price': {
    zh: '“{service}”在这家门店没有价格，请总部先定价。',
    en: '“{service}” has no price in this store yet. Headquarters sets it.',
  },
  'till.price_not_allowed': {
    zh: '改价需要店长以上权限，价目表价格是 {price}。',
    en: 'Only a manager can change a price. By the list it is {price}.',
  },
  'till.price_reason_missing': { zh: '改价请填写原因。', en: 'Please say why the price isn’t the list’s.' },
  'till.total_too_large': { zh: '合计不能超过 {most}。', en: 'A sale can’t come to more than {most}.' },
  'till.not_paid_in_full': {
    zh: '应收 {due}，目前付款合计 {paid}，两者必须相等。',
    en: '{due} is due and the payments come to {paid}: they have to be the same.',
  },
  'till.card_not_presented': {
    zh: '请先用完整的卡号、手机号或车牌号确认客户，再用卡付款。',
    en: 'Please identify the customer by full card number, phone or plate before a card pays.',
  },
  'till.card_not_usable_here': { zh: '这张卡不能在本店使用。', en: 'This card can’t be used in this store.' },
  'till.card_pays_by_amount': {
    zh: '这是储值卡，请填写用卡支付的金额。',
    en: 'This card holds money: please say how much of it is to be used.',
  },
  'till.card_pays_by_use': {
    zh: '这张卡按次使用，请选择它支付哪一项服务。',
    en: 'This card pays by uses: please say for which service.',
  },
  'till.more_uses_than_services': {
    zh: '该项服务最多只能用卡抵扣 {quantity} 次。',
    en: 'Cards can pay for this service {quantity, plural, one {# time} other {# times}} at most.',
  },
  'till.already_reversed': { zh: '这张收银单已经冲正。', en: 'This sale has already been reversed.' },
  'till.card_out_of_sight': {
    zh: '付款的卡已经转给他人，请联系总部冲正。',
    en: 'The card has gone to somebody else since. Headquarters can reverse this sale.',
  },
} satisfies Texts<keyof typeof tillRefusals>
