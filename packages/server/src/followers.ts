import { mailInvitation } from './messages/mail-invitation.ts'
import type { Followers } from './operation/announce.ts'
import { scoreMonthOfSale, scoreMonths, scoreMonthsOfMove, scoreMonthsOfScorecard } from './performance/score-anew.ts'
import { moveQuotas } from './quotas/move-quotas.ts'

/** What follows what, over all domains. */
export const followers: Followers = {
  'invitation.issued': [mailInvitation],
  'card_sale.changed': [scoreMonthOfSale],
  'card_sales.added': [scoreMonths],
  // Quotas first: who follows them sees where they lie now.
  'staff.moved': [moveQuotas, scoreMonthsOfMove],
  'quotas.changed': [scoreMonths],
  'scorecard.changed': [scoreMonthsOfScorecard],
}
