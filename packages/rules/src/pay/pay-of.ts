import type { Commission, CommissionInput } from './commission.ts'
import { commissionOf } from './commission-of.ts'
import { type Deduction, type DeductionLimits, deductionOf } from './deduction.ts'
import { proratedWage, type WageStretch } from './prorated-wage.ts'

export type PayInput = {
  /** Null: no plan holds for the person, who is still paid a wage. */
  readonly commission: CommissionInput | null
  readonly wages: readonly WageStretch[]
  readonly workingDays: number
  /** Approved of the month, minor units each. */
  readonly rewards: readonly number[]
  readonly penalties: readonly number[]
  /** Penalties of earlier months that might not be taken yet. */
  readonly penaltiesBefore: number
  readonly limits: DeductionLimits
}

/** Minor units. total = baseWage + commission + rewards − what penalties take. */
export type Pay = {
  readonly baseWage: number
  readonly commission: Commission | null
  readonly rewards: number
  readonly penalties: number
  readonly deduction: Deduction
  readonly total: number
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** One person's pay of one month. */
export function payOf(input: PayInput): Pay {
  const baseWage = proratedWage(input.wages, input.workingDays)
  const commission = input.commission && commissionOf(input.commission)
  const rewards = sum(input.rewards)
  const penalties = sum(input.penalties)
  const wage = baseWage + (commission?.total ?? 0) + rewards
  const deduction = deductionOf(wage, penalties + input.penaltiesBefore, input.limits)
  return { baseWage, commission, rewards, penalties, deduction, total: wage - deduction.taken }
}
