import type { PayRunStep } from './pay-run.ts'

/**
 * The steps of a run that still hold, by their name: what was reviewed or approved before it was calculated again no longer is.
 * steps: in the order in which they were taken.
 */
export function standingSteps<Taken extends { readonly step: string }>(
  steps: readonly Taken[],
): Partial<Record<PayRunStep, Taken>> {
  const from = Math.max(
    0,
    steps.findLastIndex(({ step }) => step === 'calculate'),
  )
  return Object.fromEntries(steps.slice(from).map((taken) => [taken.step, taken]))
}
