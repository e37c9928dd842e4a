import { creditExamples } from './credit-examples.ts'
import { leadExamples } from './lead-examples.ts'
import { payExamples } from './pay-examples.ts'
import { planExamples } from './plan-examples.ts'
import { quotaExamples } from './quota-examples.ts'
import { salesMonthExamples } from './sales-month-examples.ts'
import { scoreExamples } from './score-examples.ts'

/** A rule as its worked example calls it: plain JSON in, plain JSON out. */
export type WorkedRule = (given: never) => unknown

/** Every rule that docs/worked-examples tells of, by the name that its examples have. */
export const workedRules: Readonly<Record<string, WorkedRule>> = {
  ...creditExamples,
  ...leadExamples,
  ...quotaExamples,
  ...planExamples,
  ...payExamples,
  ...scoreExamples,
  ...salesMonthExamples,
}
