import type { cardsRefusals } from '@hubcap/rules/cards/refusals'
import type { Texts } from '../text.ts'

export const cardsTexts = {
  'card.balance_short': {
    zh: '卡内余额不足，可用 {available}。',
    en: 'There isn’t enough on this card: {available} can be used.',
  },
  'card.uses_short': {
    zh: '卡内次数不足，还剩 {left} 次。',
    en: 'There aren’t enough uses on this card: {left, plural, one {# use is} other {# uses are}} left.',
  },
  'card.uses_left': {
    zh: '卡内还有 {left} 次未用，不能销卡。',
    en: 'This card can’t be closed: {left, plural, one {# use is} other {# uses are}} left on it.',
  },
  'card.payments_differ': {
    zh: '应收 {due}，各项合计 {paid}，两者必须相等。',
    en: 'Payments add up to {paid}, but {due} is due. The two must be the same.',
  },
  'card.frozen_short': {
    zh: '冻结金额只有 {frozen}。',
    en: 'Only {frozen} is frozen on this card.',
  },
  'card.value_frozen': {
    zh: '卡内有 {frozen} 被冻结，请先解冻。',
    en: '{frozen} is frozen on this card. Please release it first.',
  },
  'card.value_left': {
    zh: '卡内还有客户付了钱的 {left}，请先用完、退款或转到另一张卡。',
    en: '{left} that the customer paid for is left on this card. Use it, refund it or move it to another card first.',
  },
  'card.used_already': {
    zh: '这笔金额已经动用过，不能作废，可以办理退卡。',
    en: 'Some of this has been used, so it can’t be voided. It can be refunded instead.',
  },
  'card.refund_over_paid': {
    zh: '退款不能超过客户所付的 {paid}。',
    en: 'No more can be refunded than the {paid} that was paid.',
  },
  'card.refund_over_balance': {
    zh: '退款不能超过卡内余额 {balance}。',
    en: 'No more can be refunded than the {balance} that is on the card.',
  },
  'card.not_begun': { zh: '这张卡从 {from} 起可用。', en: 'This card can be used from {from} on.' },
  'card.expired': {
    zh: '这张卡已于 {expiresOn} 到期，可以换卡或重新激活。',
    en: 'This card expired on {expiresOn}. It can be exchanged or made good again.',
  },
  'card.nothing_to_move': { zh: '卡内没有可以转出的内容。', en: 'There is nothing on this card to move.' },
  'card.same_card': { zh: '请选择另一张卡。', en: 'Please choose another card.' },
  'card.is_in_stock': { zh: '这张卡还没有售出。', en: 'This card hasn’t been sold yet.' },
  'card.is_inactive': { zh: '这张卡还没有激活。', en: 'This card hasn’t been activated yet.' },
  'card.is_active': { zh: '这张卡在正常使用，不需要这样做。', en: 'This card is active; there is no need for this.' },
  'card.is_frozen': { zh: '这张卡已冻结，请先解冻。', en: 'This card is frozen. Please release it first.' },
  'card.is_lost': {
    zh: '这张卡已挂失，请先解除挂失或补卡。',
    en: 'This card was reported lost. It must be found again or replaced first.',
  },
  'card.is_expired': {
    zh: '这张卡已到期，请先续费、换卡或重新激活。',
    en: 'This card has expired. It must be renewed, exchanged or made good again first.',
  },
  'card.is_replaced': { zh: '这张卡已补办成另一张卡。', en: 'This card was replaced by another.' },
  'card.is_transferred': { zh: '这张卡已转让到另一张卡。', en: 'What was on this card was transferred to another.' },
  'card.is_exchanged': { zh: '这张卡已换成另一张卡。', en: 'This card was exchanged for another.' },
  'card.is_refunded': { zh: '这张卡已退卡。', en: 'This card was refunded.' },
  'card.is_closed': { zh: '这张卡已销卡。', en: 'This card is closed.' },
  'card.is_voided': { zh: '这张卡已作废。', en: 'This card was voided.' },
  'card.not_past': { zh: '这张卡还没有到期。', en: 'This card hasn’t expired.' },
  'card.bearer': {
    zh: '不记名卡不能挂失、补办或改名。',
    en: 'A bearer card can’t be reported lost, replaced once lost, or given another name.',
  },
  'card.not_transferable': { zh: '这款卡不能转让。', en: 'Cards of this kind can’t be transferred.' },
  'card.by_days': { zh: '期限卡请直接续费。', en: 'A period card is renewed instead.' },
  'card.not_by_days': {
    zh: '只有期限卡可以续费，其他卡请充值。',
    en: 'Only a period card is renewed. Please recharge this one.',
  },
  'card.points_short': {
    zh: '积分不足，还剩 {left} 分。',
    en: 'There aren’t enough points: {left, plural, one {# point is} other {# points are}} left.',
  },
  'card.recharge_not_whole': {
    zh: '这种卡按次充值，请按售价 {price} 的整数倍付款。',
    en: 'This card is recharged by whole prices: please take {price} or a multiple of it.',
  },
  'card.recharge_withdrawn': {
    zh: '这种卡已停售，不能再充值。',
    en: 'This card product has been withdrawn, so its cards can’t be recharged any more.',
  },
  'card.recharge_franchisee_not_active': {
    zh: '加盟商未在经营，不能充值。',
    en: 'The franchisee isn’t active, so cards can’t be recharged there.',
  },
  'card.recharge_store_not_open': {
    zh: '门店未在营业，不能充值。',
    en: 'The store isn’t open, so cards can’t be recharged there.',
  },
  'card.recharge_staff_elsewhere': {
    zh: '经办人不属于这家门店的加盟商。',
    en: 'The seller belongs to another franchisee than the store.',
  },
  'card.recharge_staff_not_active': {
    zh: '经办人已不在职，请换一位。',
    en: 'The seller is no longer active. Please choose somebody else.',
  },
  'card.recharge_not_here': {
    zh: '这张卡不能在这家门店使用，也就不能在这里充值。',
    en: 'This card can’t be used at this store, so it can’t be recharged there either.',
  },
  'card.recharge_voided': { zh: '这笔充值已经作废。', en: 'This recharge has been voided already.' },
  'card.recharged_since': {
    zh: '这张卡售出后又充过值，请先作废充值，再作废售卡。',
    en: 'This card has been recharged since. Please void the recharge first, then the sale.',
  },
  'card.same_holder': { zh: '这张卡已经是这位客户的。', en: 'This card is that customer’s already.' },
  'card.no_refund_due': {
    zh: '卡内没有按法规计算的预付款，不能退卡，可以销卡。',
    en: 'There is no prepayment on this card to refund. It can be closed instead.',
  },
  'card.password_needed': {
    zh: '这张卡有密码，请持卡人输入。',
    en: 'This card has a password: its holder has to enter it.',
  },
  'card.password_wrong': {
    zh: '卡密码不对，还可以试 {triesLeft} 次。忘记密码可凭证件请店长重设。',
    en: 'This isn’t the card’s password. {triesLeft, plural, one {# try is} other {# tries are}} left. Whoever has forgotten it shows a document, and a manager sets a new one.',
  },
  'card.password_locked': {
    zh: '密码多次输错，这张卡暂停使用密码，请 {minutes} 分钟后再试；急用可凭证件请店长重设密码。',
    en: 'The password was wrong too often. Please try again in {minutes, plural, one {# minute} other {# minutes}}, or have a manager set a new one against a document.',
  },
  'card_no.taken': { zh: '这个卡号已经用在另一张卡上。', en: 'Another card has this number already.' },
  'opening.signed': {
    zh: '这项期初余额已经签认，不能再改旧系统的数字。',
    en: 'This opening balance is signed, so the old system’s totals can’t be changed any more.',
  },
  'opening.not_stated': {
    zh: '还没有填写旧系统的合计，不能签认。',
    en: 'The old system’s totals are to be stated before this is signed.',
  },
  'opening.not_signed': {
    zh: '总部签认之后才能更正；签认之前请撤销导入，改好文件再导入。',
    en: 'Only what headquarters has signed is corrected. Before that, undo the import and bring in a corrected file.',
  },
  'opening.other_card': {
    zh: '这个卡号不在这项期初余额里。',
    en: 'No card with this number is part of this opening balance.',
  },
  'opening.no_such_value': {
    zh: '这张卡迁入时没有这类余额。',
    en: 'This card came in without any value of this kind.',
  },
  'opening.unexplained': {
    zh: '导入的合计和旧系统不一致，请先写明差异原因再签认。',
    en: 'What was imported differs from the old system. Say why before this is signed.',
  },
  'card_no.not_digits': { zh: '卡号只有数字。', en: 'A card number has digits only.' },
  'card_no.wrong_length': { zh: '卡号应为 {digits} 位数字。', en: 'A card number has {digits} digits.' },
  'card_no.mistyped': {
    zh: '卡号有误，请核对后重新输入。',
    en: 'This card number isn’t right. Please check it and type it again.',
  },
  'card_no.other_chain': { zh: '这不是本品牌的卡。', en: 'This card isn’t one of this chain’s.' },
  'stock.wrong_way': {
    zh: '号码只能由总部印制，逐级领用到下级，或退回上级。',
    en: 'Numbers are printed at headquarters, issued downwards and returned upwards.',
  },
  'stock.overlapping': { zh: '号码 {from} 至 {to} 已经登记过。', en: 'Numbers {from} to {to} are there already.' },
  'stock.never_printed': {
    zh: '没有查到号码 {from} 至 {to}，请核对后重新输入。',
    en: 'Numbers {from} to {to} aren’t to be found here. Please check them.',
  },
  'stock.not_held': {
    zh: '号码 {from} 至 {to} 不在这里，由别人领用。',
    en: 'Numbers {from} to {to} aren’t held here but by somebody else.',
  },
  'stock.not_received': {
    zh: '号码 {from} 至 {to} 还在途中，请先签收。',
    en: 'Numbers {from} to {to} are still on the way. Please receive them first.',
  },
  'stock.received_already': {
    zh: '号码 {from} 至 {to} 已经签收。',
    en: 'Numbers {from} to {to} were received already.',
  },
  'stock.already_sold': { zh: '号码 {from} 至 {to} 已经售出。', en: 'Numbers {from} to {to} have been sold.' },
  'stock.gone': { zh: '号码 {from} 至 {to} 已挂失或作废。', en: 'Numbers {from} to {to} are lost or voided.' },
  'stock.not_of_series': {
    zh: '这个号码不属于所选的号段系列。',
    en: 'That number isn’t one of the series you chose.',
  },
  'stock.series_shape': {
    zh: '号码格式不对：卡号前缀为 1 至 8 位数字，流水号为 1 至 12 位，合计不少于 6 位；票据代码最多 12 位字母或数字，流水号为 4 至 12 位。',
    en: 'Numbers can’t look like that. Cards: a prefix of 1 to 8 digits and a serial number of 1 to 12, at least 6 together. Invoices: a code of at most 12 letters and digits and a serial number of 4 to 12.',
  },
  'stock.series_taken': {
    zh: '已有号段系列会产生同样的号码，请换一个前缀或位数。',
    en: 'Another series has the same numbers. Please take another prefix or length.',
  },
  'stock.series_full': {
    zh: '这个系列只剩 {left} 个号码可以印制。',
    en: 'This series has room for {left, plural, one {# more number} other {# more numbers}} only.',
  },
  'stock.reversed': { zh: '末号不能小于首号。', en: 'The last number can’t be smaller than the first.' },
  'stock.too_many': {
    zh: '一次最多处理 {max} 个号码，请分几次登记。',
    en: 'At most {max, plural, one {# number} other {# numbers}} at once. Please do it in several steps.',
  },
  'stock.other_product': {
    zh: '这张卡是为另一款卡产品印制的。',
    en: 'This card was printed for another card product.',
  },
  'stock.not_receiver': {
    zh: '只有收件方本人可以签收。',
    en: 'Only the people who they were sent to can receive them.',
  },
  'stock.holder_closed': {
    zh: '对方已停用、离职或关店，不能领用号码。',
    en: 'Numbers can’t be issued to somebody who isn’t active, or to a place that has closed.',
  },
  'stock.nothing_to_count': {
    zh: '这里没有号码，也没有盘点到号码。',
    en: 'There should be no numbers here, and none were counted.',
  },
  'stock.still_held': {
    zh: '还有 {count} 个号码在手或在途，请先退回。',
    en: '{count, plural, one {# number is} other {# numbers are}} still held or on the way. Please return them first.',
  },
} satisfies Texts<keyof typeof cardsRefusals>
