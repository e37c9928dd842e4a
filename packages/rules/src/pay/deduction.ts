import { floor, portion } from '../exact/fraction.ts'

/**
 * How much of a month's wage penalties may take. Article 16 of 工资支付暂行规定 (劳部发〔1994〕489号): for damage that somebody
 * caused, no more than 20 % of the month's wage, and what is left not below the local minimum wage.
 */
export type DeductionLimits = {
  /** Basis points of the month's wage. */
  readonly share: number
  /** The local monthly minimum wage, minor units. */
  readonly minimumWage: number
}

/** The most that the law allows, basis points. */
export const lawfulDeductionShare = 2000

/** Minor units. taken: from this month's wage; carried: what is left for the next. */
export type Deduction = { readonly taken: number; readonly carried: number; readonly most: number }

/** What of penalties may be taken from a month's wage, minor units, none below zero. */
export function deductionOf(wage: number, due: number, { share, minimumWage }: DeductionLimits): Deduction {
  const lawful = Math.min(share, lawfulDeductionShare)
  const most = Math.max(0, Math.min(floor(portion(wage, lawful, 10_000)), wage - minimumWage))
  const taken = Math.min(due, most)
  return { taken, carried: due - taken, most }
}
