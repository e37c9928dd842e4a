/** What an account counts: minor units of the chain's currency, uses of a card, or points of a customer. */
export const ledgerUnits = ['money', 'uses', 'points'] as const
export type LedgerUnit = (typeof ledgerUnits)[number]
