import { requireNumbersReturned, requireNumbersReturnedBeforeMove } from './cards/custody/require-numbers-returned.ts'
import { requireDepartureSigned } from './clearing/departures/require-departure-signed.ts'
import { leaveLeadsBehind } from './leads/leave-leads-behind.ts'
import { reopenLeadOfVoided } from './leads/reopen-lead-of-voided.ts'
import { winLead } from './leads/win-lead.ts'
import { mailInvitation } from './messages/mail-invitation.ts'
import type { Followers } from './operation/announce.ts'
import { tellLiveOfChain, tellLiveOfMove, tellLiveOfSale } from './overview/tell-live.ts'
import {
  scoreMonthOfSale,
  scoreMonthOfShare,
  scoreMonths,
  scoreMonthsOfMove,
  scoreMonthsOfPresence,
  scoreMonthsOfScorecard,
} from './performance/score-anew.ts'
import { moveQuotas } from './quotas/move-quotas.ts'
import { requireInvoicesTakenBack } from './takings/invoices/require-invoices-taken-back.ts'
import { tellWebhooksOfChange, tellWebhooksOfImport, tellWebhooksOfTakingBack } from './webhooks/tell-webhooks.ts'

/** What follows what, over all domains. */
export const followers: Followers = {
  'change.recorded': [
    requireNumbersReturned,
    requireInvoicesTakenBack,
    requireDepartureSigned,
    reopenLeadOfVoided,
    tellWebhooksOfChange,
  ],
  'invitation.issued': [mailInvitation],
  'card_sale.changed': [scoreMonthOfSale, tellLiveOfSale],
  'card_sale.of_lead': [winLead],
  'card_sales.added': [scoreMonths, tellLiveOfChain, tellWebhooksOfImport],
  'card_sales.removed': [scoreMonths, tellLiveOfChain, tellWebhooksOfTakingBack],
  // Quotas first: who follows them sees where they lie now.
  'staff.moved': [requireNumbersReturnedBeforeMove, leaveLeadsBehind, moveQuotas, scoreMonthsOfMove, tellLiveOfMove],
  'staff.presence_changed': [scoreMonthsOfPresence, tellLiveOfChain],
  'credits.shared': [scoreMonthOfShare],
  'quotas.changed': [scoreMonths, tellLiveOfChain],
  'sales_months.changed': [tellLiveOfChain],
  'scorecard.changed': [scoreMonthsOfScorecard],
}
