import { addDays } from '../../input/day.ts'
import type { PartyId } from '../../ledger/account-ref.ts'
import { type Custody, custodyOf } from '../law/custody/custody-of.ts'
import { addQuarters, type Quarter, quarterEnd, quarterOf, quarterStart } from '../law/custody/quarter.ts'
import { reportDueOn } from '../law/custody/report-due-on.ts'
import type { IssuerKind } from '../law/parameters/issuer-kind.ts'
import type { LawEntry } from '../law/parameters/law-entry.ts'
import { parametersOn } from '../law/parameters/parameters-on.ts'

/** What an issuer holds from a day on (YYYY-MM-DD), until the next record. Minor units. */
export type CustodyRecord = {
  readonly franchiseeId: PartyId
  readonly fromOn: string
  readonly issuerKind: IssuerKind
  readonly held: number
  readonly guaranteed: number
  readonly createdAt: Date
}

/**
 * Prepaid principal of an issuer's cards: what is left now, by how much each quarter changed it, and what was taken in this
 * quarter. Minor units.
 */
export type IssuerBalance = {
  readonly franchiseeId: PartyId
  readonly balance: number
  readonly sold: number
  readonly quarters: readonly { readonly quarter: Quarter; readonly change: number }[]
}

/** An issuer as of a quarter's last day, or of today. required: null where the law asks for nothing. */
export type QuarterEnd = {
  readonly quarter: Quarter
  readonly balance: number
  readonly required: number | null
  readonly covered: number
}

export type Prepayment = {
  readonly franchiseeId: PartyId
  readonly issuerKind: IssuerKind
  readonly balance: number
  readonly previousBalance: number
  readonly held: number
  readonly guaranteed: number
  /** Prepaid money taken in this quarter. */
  readonly sold: number
  /** Null where the law asks for nothing. */
  readonly custody: Custody | null
  /** The quarter before this one, and until when its report is due; null where none is asked. */
  readonly reportQuarter: Quarter
  readonly reportDueOn: string | null
  /** The oldest first, this quarter last. */
  readonly ends: readonly QuarterEnd[]
}

/** Cards that the whole chain accepts are a brand's; a franchisee's own make it an issuer by size unless it says otherwise. */
export const usualIssuerKind = (franchiseeId: PartyId): IssuerKind => (franchiseeId === null ? 'brand' : 'scale')

/** The record that holds on a day; of those from the same day the one made last. */
export function custodyOn(records: readonly CustodyRecord[], franchiseeId: PartyId, day: string): CustodyRecord | null {
  const begun = records.filter((one) => one.franchiseeId === franchiseeId && one.fromOn <= day)
  const key = ({ fromOn, createdAt }: CustodyRecord) => `${fromOn} ${createdAt.toISOString()}`
  return begun.reduce<CustodyRecord | null>((best, one) => (best && key(best) >= key(one) ? best : one), null)
}

type Facts = {
  readonly issuer: IssuerBalance
  readonly records: readonly CustodyRecord[]
  readonly law: readonly LawEntry[]
  /** YYYY-MM-DD in the chain's zone. */
  readonly today: string
  /** How many quarters are looked back on, this one among them. */
  readonly quarters: number
  readonly isWorkingDay: (day: string) => boolean
}

/** The balance at a quarter's end: what is left now less what later quarters changed. */
const balanceAt = ({ balance, quarters }: IssuerBalance, quarter: Quarter): number =>
  quarters.reduce((sum, one) => (one.quarter > quarter ? sum - one.change : sum), balance)

type Standing = Pick<Facts, 'issuer' | 'records' | 'law' | 'today'>

function asOf({ issuer, records, law, today }: Standing, quarter: Quarter) {
  const end = quarterEnd(quarter)
  const day = end < today ? end : today
  const record = custodyOn(records, issuer.franchiseeId, day)
  const { held = 0, guaranteed = 0, issuerKind = usualIssuerKind(issuer.franchiseeId) } = record ?? {}
  const previousBalance = Math.max(0, balanceAt(issuer, addQuarters(quarter, -1)))
  const balance = balanceAt(issuer, quarter)
  // What is to be held in a quarter is set by the law of the day it begins with: the last of the quarter before it.
  const parameters = parametersOn(law, addDays(quarterStart(quarter), -1))
  const custody = custodyOf({ issuer: issuerKind, previousBalance, balance, held, guaranteed, parameters })
  return { quarter, balance, previousBalance, held, guaranteed, issuerKind, custody }
}

/** What an issuer has taken in, has to hold, holds, and may still take in; and how that went quarter by quarter. */
export function prepaymentOf(facts: Facts): Prepayment {
  const { issuer, law, today, isWorkingDay } = facts
  const quarter = quarterOf(today)
  const reportQuarter = addQuarters(quarter, -1)
  const { custody, issuerKind, ...now } = asOf(facts, quarter)
  const parameters = parametersOn(law, quarterEnd(reportQuarter))
  const ends = Array.from({ length: facts.quarters }, (_, at) =>
    asOf(facts, addQuarters(quarter, at + 1 - facts.quarters)),
  )
  return {
    ...{ franchiseeId: issuer.franchiseeId, issuerKind, custody },
    ...{ balance: now.balance, previousBalance: now.previousBalance, held: now.held, guaranteed: now.guaranteed },
    sold: issuer.sold,
    reportQuarter,
    reportDueOn: reportDueOn(reportQuarter, issuerKind, parameters, isWorkingDay),
    ends: ends.map((end) => ({
      ...{ quarter: end.quarter, balance: end.balance, covered: end.held + end.guaranteed },
      required: end.custody?.toBeHeld ?? null,
    })),
  }
}

/**
 * What an issuer may still take in before the quarter ends, with what it holds today; minor units, null without bound. Of the
 * issuer this quarter's change alone is asked.
 */
export const roomToday = (facts: Standing): number | null =>
  asOf(facts, quarterOf(facts.today)).custody?.mayStillBeSold ?? null
