import { type IssuerKind, isSupervised } from '../parameters/issuer-kind.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'

const wholeRatio = 10_000

/** Money in minor units. Prepaid money is what customers paid and have not used: principal, without what was given. */
export type CustodyFacts = {
  readonly issuer: IssuerKind
  /** At the end of the quarter before this one. */
  readonly previousBalance: number
  /** As of now. */
  readonly balance: number
  /** On the custody account. */
  readonly held: number
  /** What insurance and bank guarantees stand for, art. 28. */
  readonly guaranteed: number
  /** As of now. */
  readonly parameters: Pick<LawParameters, 'custody'>
}

export type Custody = {
  /** Basis points. */
  readonly ratio: number
  readonly toBeHeld: number
  readonly covered: number
  readonly missing: number
  /** What more may be taken in before the quarter ends; null without bound. */
  readonly mayStillBeSold: number | null
}

/**
 * What an issuer is to hold (art. 26: a share of the previous quarter's prepaid balance, rounded up to the minor unit)
 * and what it holds. Sales of this quarter don't change what is to be held now, but on the day after its end the
 * balance they left is the measure: so as much may still be sold as leaves a balance that what is held today covers.
 * Nothing, where it falls short already. null: no rule binds this issuer.
 */
export function custodyOf(facts: CustodyFacts): Custody | null {
  const { custody } = facts.parameters
  if (!custody || !isSupervised(facts.issuer)) return null
  const ratio = custody[facts.issuer]
  const toBeHeld = shareOf(facts.previousBalance, ratio)
  const covered = facts.held + facts.guaranteed
  const missing = Math.max(0, toBeHeld - covered)
  return { ratio, toBeHeld, covered, missing, mayStillBeSold: missing > 0 ? 0 : roomIn(facts, covered, ratio) }
}

const shareOf = (balance: number, ratio: number): number =>
  Number((BigInt(balance) * BigInt(ratio) + BigInt(wholeRatio - 1)) / BigInt(wholeRatio))

/** The largest balance whose share is covered, less the one there is. */
function roomIn({ balance }: CustodyFacts, covered: number, ratio: number): number | null {
  if (ratio === 0) return null
  const largest = (BigInt(covered) * BigInt(wholeRatio)) / BigInt(ratio)
  const room = largest - BigInt(balance)
  return room <= 0n ? 0 : Number(room)
}
