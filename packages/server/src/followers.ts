import type { Followers } from './operation/announce.ts'
import { scoreMonthOfSale, scoreMonths, scoreMonthsOfMove, scoreMonthsOfScorecard } from './performance/score-anew.ts'

/** What follows what, over all domains. */
export const followers: Followers = {
  'card_sale.changed': [scoreMonthOfSale],
  'card_sales.added': [scoreMonths],
  'staff.moved': [scoreMonthsOfMove],
  'quotas.changed': [scoreMonths],
  'scorecard.changed': [scoreMonthsOfScorecard],
}
