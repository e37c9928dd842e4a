import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const cardsRefusals = {
  'card.balance_short': { available: 'money' },
  'card.uses_short': { left: 'count' },
  'card.uses_left': { left: 'count' },
  'card.payments_differ': { due: 'money', paid: 'money' },
  'card.frozen_short': { frozen: 'money' },
  'card.value_frozen': { frozen: 'money' },
  'card.value_left': { left: 'money' },
  'card.used_already': {},
  'card.refund_over_paid': { paid: 'money' },
  'card.refund_over_balance': { balance: 'money' },
  'card.not_begun': { from: 'date' },
  'card.expired': { expiresOn: 'date' },
  'card.nothing_to_move': {},
  'card.same_card': {},
  'card.not_in_status': { status: 'list' },
  'card.not_past': {},
  'card.bearer': {},
  'card.not_transferable': {},
  'card.by_days': {},
  'card.not_by_days': {},
  'card.points_short': { left: 'count' },
  'stock.wrong_way': {},
  'stock.overlapping': { from: 'text', to: 'text' },
  'stock.never_printed': { from: 'text', to: 'text' },
  'stock.not_held': { from: 'text', to: 'text' },
  'stock.not_received': { from: 'text', to: 'text' },
  'stock.received_already': { from: 'text', to: 'text' },
  'stock.already_sold': { from: 'text', to: 'text' },
  'stock.gone': { from: 'text', to: 'text' },
} as const satisfies CodeList

export const refuse = refuserOf(cardsRefusals)
