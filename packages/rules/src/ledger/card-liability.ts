import type { TrialBalanceRow } from './trial-balance.ts'

/** Minor units that a franchisee owes on cards: principal, bonus and what is frozen of either. */
export const cardLiability = (rows: readonly TrialBalanceRow[], franchiseeId: string): number =>
  rows.reduce((sum, { account, unit, balance }) => {
    const isOwed = 'cardId' in account && unit === 'money' && account.franchiseeId === franchiseeId
    return isOwed ? sum + balance : sum
  }, 0)
