import { chartOfAccounts } from './account-kind.ts'
import { accountKey, partyOf } from './account-ref.ts'
import type { Transfer } from './transfer.ts'

/** What can be wrong with a transfer, or with those of one movement taken together. */
export type PostingIssue = 'amount_unsound' | 'same_account' | 'units_differ' | 'two_parties' | 'clearing_not_zero'

/** Between two parties nothing moves directly: what they owe each other passes through the clearing of each. */
function isOfOneParty({ debit, credit }: Transfer): boolean {
  const [one, other] = [partyOf(debit), partyOf(credit)]
  return one === undefined || other === undefined || one === other
}

function transferIssues(transfer: Transfer): PostingIssue[] {
  const { debit, credit, amount, unit } = transfer
  const hasUnit = chartOfAccounts[debit.kind].unit === unit && chartOfAccounts[credit.kind].unit === unit
  return [
    ...(Number.isSafeInteger(amount) && amount > 0 ? [] : ['amount_unsound' as const]),
    ...(accountKey(debit) === accountKey(credit) ? ['same_account' as const] : []),
    ...(hasUnit ? [] : ['units_differ' as const]),
    ...(isOfOneParty(transfer) ? [] : ['two_parties' as const]),
  ]
}

/** What a movement does to the clearing of all parties together: it must be 0. */
const clearingChange = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { debit, credit, amount }) => {
    const [up, down] = [debit.kind === 'clearing' ? amount : 0, credit.kind === 'clearing' ? amount : 0]
    return sum + up - down
  }, 0)

/** Everything wrong with the transfers of one movement, each thing named once. */
export function postingIssues(transfers: readonly Transfer[]): PostingIssue[] {
  const all = transfers.flatMap(transferIssues)
  return [...new Set(clearingChange(transfers) === 0 ? all : [...all, 'clearing_not_zero' as const])]
}

/** Whether a movement may be written. That debits are credits needs no proof: a transfer is both. */
export const balanced = (transfers: readonly Transfer[]): boolean => postingIssues(transfers).length === 0
