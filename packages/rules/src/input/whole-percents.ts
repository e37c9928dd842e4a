import type { z } from 'zod'
import { checkParams } from './issue.ts'

export const sumOfShares = (shares: Readonly<Record<string, number>>): number =>
  Object.values(shares).reduce((sum, share) => sum + share, 0)

/** Shares in whole percent, by whatever they are of: together they must be 100. */
export const wholePercents = <Schema extends z.ZodType<Readonly<Record<string, number>>>>(schema: Schema) =>
  schema.check(({ value, issues }) => {
    const sum = sumOfShares(value)
    if (sum !== 100) issues.push({ code: 'custom', input: value, ...checkParams('weights_not_whole', { sum }) })
  })
