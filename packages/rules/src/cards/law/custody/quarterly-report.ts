import { accept, type Decision } from '../../../decision/decision.ts'
import type { IssuerKind } from '../parameters/issuer-kind.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'
import { refuse } from '../refusals.ts'
import { custodyOf } from './custody-of.ts'
import { type Quarter, quarterEnd } from './quarter.ts'

/** The file's columns, in order, and what stands in them: money in minor units, a ratio in basis points. */
export const quarterlyReportColumns = {
  quarter: 'quarter',
  issuer: 'text',
  issuerKind: 'issuer_kind',
  openingBalance: 'money',
  movedIn: 'money',
  namedCards: 'count',
  namedAmount: 'money',
  bearerCards: 'count',
  bearerAmount: 'money',
  recharges: 'count',
  rechargeAmount: 'money',
  usedAmount: 'money',
  refundedCards: 'count',
  refundedAmount: 'money',
  closingBalance: 'money',
  ratio: 'ratio',
  toBeHeld: 'money',
  held: 'money',
  guaranteed: 'money',
  missing: 'money',
  toBeHeldNext: 'money',
} as const

type Values = { quarter: Quarter; text: string; issuer_kind: IssuerKind; money: number; count: number; ratio: number }
type Columns = typeof quarterlyReportColumns
export type QuarterlyReportColumn = keyof Columns

export type QuarterlyReport = { readonly [Column in QuarterlyReportColumn]: Values[Columns[Column]] }

type Computed = 'closingBalance' | 'ratio' | 'toBeHeld' | 'missing' | 'toBeHeldNext'

/** Amounts are of prepaid principal, in minor units; movedIn: balances of cards taken over from elsewhere. */
export type QuarterFacts = Omit<QuarterlyReport, Computed> & {
  readonly currency: string
  readonly today: string
  /** What the books say at the quarter's end. */
  readonly balanceInBooks: number
  /** As of the quarter's end. */
  readonly parameters: Pick<LawParameters, 'custody'>
}

const closingOf = (facts: QuarterFacts): number =>
  facts.openingBalance +
  facts.movedIn +
  facts.namedAmount +
  facts.bearerAmount +
  facts.rechargeAmount -
  facts.usedAmount -
  facts.refundedAmount

/**
 * The figures of a quarter that is over. What was to be held in it goes by the balance that it opened with, what is to
 * be held in the next by the one it closed with; held and guaranteed are as of its last day.
 * Refused where the movements don't lead from the opening balance to what the books say.
 */
export function quarterlyReport(facts: QuarterFacts): Decision<QuarterlyReport> {
  const { quarter, currency, balanceInBooks, today, parameters, ...figures } = facts
  const end = quarterEnd(quarter)
  if (today <= end) return refuse('card_law.quarter_not_over', { end })
  const closingBalance = closingOf(facts)
  if (closingBalance !== balanceInBooks) {
    return refuse('card_law.report_does_not_balance', {
      sum: { minor: closingBalance, currency },
      books: { minor: balanceInBooks, currency },
    })
  }
  const { held, guaranteed, issuerKind: issuer } = facts
  const measuredBy = (previousBalance: number) =>
    custodyOf({ issuer, previousBalance, balance: closingBalance, held, guaranteed, parameters })
  const { ratio = 0, toBeHeld = 0, missing = 0 } = measuredBy(facts.openingBalance) ?? {}
  const toBeHeldNext = measuredBy(closingBalance)?.toBeHeld ?? 0
  return accept({ ...figures, quarter, closingBalance, ratio, toBeHeld, missing, toBeHeldNext })
}
