import type { cardLawRefusals } from '@hubcap/rules/cards/law/refusals'
import type { Texts } from '../text.ts'

export const cardLawTexts = {
  'card_law.begun': {
    zh: '已经开始生效的规则不能改动，请选择 {today} 以后的日期。',
    en: 'What has begun to hold can’t be changed. Please choose a day after {today}.',
  },
  'card_law.rate_of_days_to_come': {
    zh: '还没有到的日期无法确认利率，最晚确认到 {today}。',
    en: 'Nobody can answer for days to come: {today} is the last.',
  },
  'card_law.rate_known_to': {
    zh: '已确认到的日期不能早于 {until}。',
    en: 'The rates are answered for until {until} at least.',
  },
  'card_law.rate_reason': {
    zh: '这会改变截至 {until} 已确认的利率，请填写更正原因。',
    en: 'This changes rates that were answered for until {until}. Please say why.',
  },
  'card_law.rate_missing': {
    zh: '利率表里没有 {on} 的{rate}，无法计算利息。请先录入该日的利率。',
    en: 'The table has no {rate} for {on}, so the interest can’t be worked out. Enter that rate first.',
  },
  'card_law.refund_not_set': {
    zh: '没有启用退款规则，无法按规则计算退款。',
    en: 'No refund rule is switched on for that day, so there is nothing to work a refund out by.',
  },
  'card_law.asked_before_payment': {
    zh: '申请退款的日期不能早于付款日期。',
    en: 'The refund can’t be asked for before the payment.',
  },
  'card_law.rescinded_before_contract': {
    zh: '解除合同的日期不能早于订立合同的日期。',
    en: 'The contract can’t be rescinded before it was made.',
  },
  'card_law.paid_back_before_rescission': {
    zh: '退款日期不能早于解除合同的日期。',
    en: 'The money can’t be paid back before the contract is rescinded.',
  },
  'card_law.used_over_prepaid': {
    zh: '已用金额 {used} 超过了卡内总额 {prepaid}，请核对。',
    en: 'More was used ({used}) than the card held ({prepaid}). Please check.',
  },
  'card_law.used_over_times': {
    zh: '已用 {used} 次，超过了总次数 {times}，请核对。',
    en: 'The times used ({used}) are more than the card held ({times}). Please check.',
  },
  'card_law.used_below_discount': {
    zh: '按折扣前价格计算的已用价值不能低于按折扣后价格计算的 {least}，请核对。',
    en: 'What was used can’t be worth less before discount than after it, {least}. Please check.',
  },
  'card_law.term_reversed': {
    zh: '期限的结束日期不能早于开始日期。',
    en: 'The term can’t end before it starts.',
  },
  'card_law.paused_too_long': {
    zh: '冻结天数不能超过 {most} 天，请核对。',
    en: 'The card can’t have been frozen for more than {most, plural, one {# day} other {# days}}. Please check.',
  },
  'card_law.cooling_off_not_set': {
    zh: '没有启用付款后数日内退还本金的规则。',
    en: 'The rule of returning the principal within days of the payment is switched off.',
  },
  'card_law.cooling_off_over': {
    zh: '无理由退还本金的期限已过，最后一天是 {lastDay}。',
    en: 'The days for a refund without a reason are over; the last was {lastDay}.',
  },
  'card_law.had_the_same_before': {
    zh: '客户订立合同前已接受过相同的服务，不适用无理由退还本金。',
    en: 'The customer had had the same service before the contract, so there is no refund without a reason.',
  },
  'card_law.cause_open': {
    zh: '请先确定因哪一方的原因退款。',
    en: 'Please say first whether the customer is the cause.',
  },
  'card_law.consumers_cause': {
    zh: '因消费者的原因退款，不适用这一种情形。',
    en: 'The customer caused this refund; this case is for refunds that they didn’t cause.',
  },
  'card_law.merchants_cause': {
    zh: '不是因消费者的原因退款，不适用这一种情形。',
    en: 'The customer didn’t cause this refund; this case is for refunds that they did.',
  },
  'card_law.goes_by_time': {
    zh: '不限次数的卡按剩余时间比例退款。',
    en: 'A card for unlimited use is refunded by the time that is left.',
  },
  'card_law.not_unlimited': {
    zh: '这张卡不是期限内不限次数使用的卡。',
    en: 'This isn’t a card for unlimited use within a term.',
  },
  'card_law.bearer_over_limit': {
    zh: '不记名卡面值不能超过 {limit}。办理记名卡最高可到 {named}。（{source}）',
    en: 'A bearer card can hold up to {limit}. A named card can hold up to {named}. ({source})',
  },
  'card_law.named_over_limit': {
    zh: '记名卡面值不能超过 {limit}。（{source}）',
    en: 'A named card can hold up to {limit}. ({source})',
  },
  'card_law.recharge_over_limit': {
    zh: '充值后余额不能超过 {limit}，这张卡最多还能充 {most}。（{source}）',
    en: 'A card of this kind can hold up to {limit}. This one can take {most} more. ({source})',
  },
  'card_law.named_without_name': {
    zh: '购买或充值记名卡须实名登记。请核对购卡人的身份证件后再办理。（{source}）',
    en: 'A named card needs the buyer’s real name. Please check their identity document first. ({source})',
  },
  'card_law.bearers_without_name': {
    zh: '一次购买不记名卡达到 {from} 须实名登记；不登记最多可买 {most}。（{source}）',
    en: 'From {from} of bearer cards at once the buyer’s real name is needed; without it up to {most} can be bought. ({source})',
  },
  'card_law.unit_by_transfer': {
    zh: '单位一次购卡达到 {from}，必须全部通过银行转账付款。（{source}）',
    en: 'From {from} at once a company or other body has to pay all of it by bank transfer. ({source})',
  },
  'card_law.individual_by_transfer': {
    zh: '个人一次购卡达到 {from}，必须全部通过银行转账付款。（{source}）',
    en: 'From {from} at once a person has to pay all of it by bank transfer. ({source})',
  },
  'card_law.transferred_over_total': {
    zh: '转账金额不能超过应付金额。',
    en: 'The transfer can’t be more than what is to be paid.',
  },
  'card_law.over_custody': {
    zh: '按现有存管资金，本季度最多还能预收 {most}。请先补足存管资金。',
    en: 'With the money now in custody, {most} more can be taken in this quarter. Top it up first.',
  },
  'card_law.quarter_not_over': {
    zh: '这个季度到 {end} 才结束，之后才能生成报表。',
    en: 'This quarter ends on {end}; its report can be made after that.',
  },
  'card_law.report_does_not_balance': {
    zh: '按本季度的发卡、充值、消费和退款推算，期末余额是 {sum}，账上是 {books}。请先查明差额。',
    en: 'This quarter’s movements lead to a balance of {sum}, but the books say {books}. Please find the difference first.',
  },
  'card_law.named_with_expiry': {
    zh: '记名卡不能设有效期。',
    en: 'A named card can’t have an end of validity.',
  },
  'card_law.bearer_expires_early': {
    zh: '不记名卡的有效期不能短于 {months} 个月。',
    en: 'A bearer card has to be valid for at least {months, plural, one {# month} other {# months}}.',
  },
} satisfies Texts<keyof typeof cardLawRefusals>
