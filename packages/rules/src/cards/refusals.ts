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
  'card.points_short': { left: 'count' },
} as const satisfies CodeList

export const refuse = refuserOf(cardsRefusals)
