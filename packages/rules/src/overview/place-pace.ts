import { type Pace, type PaceInput, paceOf } from '../quotas/pace.ts'

export type PlacePace = Pick<Pace, 'actual' | 'attainment' | 'expected' | 'ahead' | 'missing' | 'missingPerDay'>

export type PlacePaceInput = Omit<PaceInput, 'days'> & {
  /** Of the month so far, in whole units. */
  readonly actual: number
}

/** How one place among many stands against its quota: its sum is enough, since nothing is forecast. */
export function placePaceOf({ actual, ...input }: PlacePaceInput): PlacePace {
  const { attainment, expected, ahead, missing, missingPerDay } = paceOf({
    ...input,
    days: [{ day: input.from, value: actual }],
  })
  return { actual, attainment, expected, ahead, missing, missingPerDay }
}
