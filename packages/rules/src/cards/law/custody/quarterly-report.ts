import { accept, type Decision } from '../../../decision/decision.ts'
import type { IssuerKind } from '../parameters/issuer-kind.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'
import { refuse } from '../refusals.ts'
import { custodyOf } from './custody-of.ts'
import { type Quarter, quarterEnd } from './quarter.ts'

/** The file's columns, in order. Money in minor units, ratio in basis points. */
export const quarterlyReportColumns = [
  'quarter',
  'issuer',
  'issuerKind',
  'openingBalance',
  'movedIn',
  'namedCards',
  'namedAmount',
  'bearerCards',
  'bearerAmount',
  'recharges',
  'rechargeAmount',
  'usedAmount',
  'refundedCards',
  'refundedAmount',
  'closingBalance',
  'ratio',
  'toBeHeld',
  'held',
  'guaranteed',
  'missing',
  'toBeHeldNext',
] as const
export type QuarterlyReportColumn = (typeof quarterlyReportColumns)[number]

export type QuarterlyReport = Readonly<
  { quarter: Quarter; issuer: string; issuerKind: IssuerKind } & Record<
    Exclude<QuarterlyReportColumn, 'quarter' | 'issuer' | 'issuerKind'>,
    number
  >
>

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
